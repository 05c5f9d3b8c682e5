using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Organization.Network;

/// <summary>The communes that a filter stands for.</summary>
internal static class CommunesOfArea
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<Epci> EpcisOf(this Communes communes, string departement) =>
    [
        .. communes.InDepartement(departement)
            .Select(commune => commune.EpciCode).OfType<string>().Distinct()
            .Select(communes.FindEpci).OfType<Epci>()
            .OrderBy(epci => epci.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    /// <summary>Of that département only: an EPCI may lie in several.</summary>
    public static IReadOnlyList<string> CodesOfEpci(this Communes communes, string epci, string departement) =>
    [
        .. communes.InDepartement(departement)
            .Where(commune => commune.EpciCode == epci)
            .SelectMany(commune => CommuneCodes.WithArrondissements(commune.Code)),
    ];
}
