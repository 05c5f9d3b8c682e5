using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>The facts of some scopes of one kind.</summary>
internal static class ScopedFacts
{
    public static IQueryable<ActivityFact> Of(
        this IQueryable<ActivityFact> facts, TotalScopeKind kind, IReadOnlyList<int> numbers, Communes communes) => kind switch
    {
        TotalScopeKind.Advisor => facts.Where(fact => numbers.Contains(fact.Advisor)),
        TotalScopeKind.Employer => facts.Where(fact => numbers.Contains(fact.Employer)),
        TotalScopeKind.Place => facts.Where(fact => numbers.Contains(fact.Place)),
        TotalScopeKind.Commune => facts.InCommunes([.. numbers.Select(TerritoryNumbers.CommuneCode)]),
        TotalScopeKind.Epci => facts.InCommunes(
            [.. numbers.SelectMany(siren => communes.InEpci(siren.ToString("000000000", CultureInfo.InvariantCulture))).Select(one => one.Code)]),
        TotalScopeKind.Departement => facts.InDepartements([.. numbers.Select(TerritoryNumbers.DepartementCode)]),
        TotalScopeKind.Region => facts.InDepartements([.. numbers.SelectMany(number => DepartementsOf(number, communes))]),
        _ => facts,
    };

    /// <summary>Codes of the départements of a région.</summary>
    public static IEnumerable<string> DepartementsOf(int region, Communes communes)
    {
        var code = TerritoryNumbers.DepartementCode(region);
        return communes.Departements.Where(one => one.RegionCode == code).Select(one => one.Code);
    }

    /// <summary>By département too, which the index begins with.</summary>
    private static IQueryable<ActivityFact> InCommunes(this IQueryable<ActivityFact> facts, IReadOnlyList<string> codes)
    {
        var all = codes.SelectMany(CommuneCodes.WithArrondissements).ToList();
        var departements = all.Select(CommuneCodes.DepartementOf).Distinct().ToList();
        return facts.Where(fact => departements.Contains(fact.DepartementCode) && all.Contains(fact.CommuneCode));
    }

    private static IQueryable<ActivityFact> InDepartements(this IQueryable<ActivityFact> facts, IReadOnlyList<string> codes) =>
        facts.Where(fact => codes.Contains(fact.DepartementCode));
}
