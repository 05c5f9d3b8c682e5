using ConseillerNumerique.BuildingBlocks.Communes;

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
            .SelectMany(commune => communes.CodesWithin(commune.Code)),
    ];

    /// <summary>The commune and, of Paris, Lyon and Marseille, its arrondissements.</summary>
    public static IReadOnlyList<string> CodesWithin(this Communes communes, string commune) => commune switch
    {
        "75056" => [commune, .. Arrondissements(75101, 20)],
        "69123" => [commune, .. Arrondissements(69381, 9)],
        "13055" => [commune, .. Arrondissements(13201, 16)],
        _ => communes.CountsIn(commune) is var parent && parent != commune ? [commune, parent] : [commune],
    };

    private static IEnumerable<string> Arrondissements(int first, int count) =>
        Enumerable.Range(first, count).Select(code => code.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
