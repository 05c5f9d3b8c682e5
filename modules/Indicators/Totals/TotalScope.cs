using System.Globalization;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Indicators.Totals;

/// <summary>Whose activities a total adds up.</summary>
/// <param name="Kind">Of what.</param>
/// <param name="Number">A <see cref="ShortKey"/>, a <see cref="TerritoryNumbers"/>, an EPCI's SIREN; 0 for the nation.</param>
internal readonly record struct TotalScope(TotalScopeKind Kind, int Number)
{
    private const int KindBits = 32;

    public static TotalScope Nation => new(TotalScopeKind.Nation, 0);

    /// <summary>What is stored: scopes of one kind lie side by side.</summary>
    public long Code => ((long)Kind << KindBits) | (uint)Number;

    /// <summary>Whole départements have totals of each day too; of what is smaller the facts of some days are few.</summary>
    public bool HasDays => Kind >= TotalScopeKind.Departement;

    /// <summary>Who came and where is kept up to the département: a larger territory asks its départements.</summary>
    public bool HasDetails => Kind <= TotalScopeKind.Departement;

    public static TotalScope FromCode(long code) => new((TotalScopeKind)(code >> KindBits), (int)code);

    public static TotalScope Of(Territory territory) => territory.Kind switch
    {
        TerritoryKind.Commune => new(TotalScopeKind.Commune, TerritoryNumbers.OfCommune(territory.Code)),
        TerritoryKind.Epci => new(TotalScopeKind.Epci, int.Parse(territory.Code, NumberStyles.None, CultureInfo.InvariantCulture)),
        TerritoryKind.Departement => new(TotalScopeKind.Departement, TerritoryNumbers.OfDepartement(territory.Code)),
        TerritoryKind.Region => new(TotalScopeKind.Region, TerritoryNumbers.OfDepartement(territory.Code)),
        _ => Nation,
    };

    /// <summary>Every scope that a fact counts in.</summary>
    public static IEnumerable<TotalScope> Of(ActivityFact fact, FactTerritory territory)
    {
        yield return new(TotalScopeKind.Advisor, fact.Advisor);
        yield return new(TotalScopeKind.Employer, fact.Employer);
        if (fact.Place != ShortKeys.None)
        {
            yield return new(TotalScopeKind.Place, fact.Place);
        }

        yield return Of(new Territory(TerritoryKind.Commune, CommuneCodes.CommuneOf(fact.CommuneCode)));
        if (territory.EpciCode is { } epci)
        {
            yield return Of(new Territory(TerritoryKind.Epci, epci));
        }

        yield return Of(new Territory(TerritoryKind.Departement, territory.DepartementCode));
        yield return Of(new Territory(TerritoryKind.Region, territory.RegionCode));
        yield return Nation;
    }

    /// <summary>Which counts of its facts a total keeps.</summary>
    public bool Keeps(SlotKind slot) => HasDetails
        ? slot <= SlotKind.Advisor
        : slot is SlotKind.Measure or SlotKind.EntryDelay or SlotKind.Departement or SlotKind.Advisor;
}
