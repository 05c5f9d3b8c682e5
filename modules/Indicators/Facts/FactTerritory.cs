using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>Where an activity counts: the commune of today and what it lies in.</summary>
internal readonly record struct FactTerritory
{
    public required string CommuneCode { get; init; }

    public required string DepartementCode { get; init; }

    /// <summary>« 11 » is Île-de-France here.</summary>
    public required string RegionCode { get; init; }

    /// <summary>SIREN; null where there is none.</summary>
    public required string? EpciCode { get; init; }

    /// <summary>
    /// A commune that nobody knows any more still tells its département: better an activity counted in its département
    /// than one counted nowhere.
    /// </summary>
    /// <exception cref="InvalidOperationException">Not even the département exists; the event is tried again, then parked.</exception>
    public static FactTerritory Of(string communeCode, Communes communes)
    {
        if (communes.Resolve(communeCode) is { } commune)
        {
            return new()
            {
                CommuneCode = commune.Code,
                DepartementCode = commune.DepartementCode,
                RegionCode = commune.RegionCode,
                EpciCode = commune.EpciCode,
            };
        }

        var departement = communes.FindDepartement(CommuneCodes.DepartementOf(communeCode))
            ?? throw new InvalidOperationException($"No département for the commune {communeCode}.");
        return new()
        {
            CommuneCode = communeCode,
            DepartementCode = departement.Code,
            RegionCode = departement.RegionCode,
            EpciCode = null,
        };
    }
}
