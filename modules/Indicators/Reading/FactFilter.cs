using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>Which activities of a scope are counted: each thing that is named must hold.</summary>
internal sealed record FactFilter
{
    public static readonly FactFilter All = new();

    public ActivityType? Type { get; init; }

    /// <summary>One of them at least.</summary>
    public EnumSet<Theme> Themes { get; init; }

    /// <summary>One of the administrative themes at least.</summary>
    public EnumSet<Theme> Procedures { get; init; }

    /// <summary>Short keys.</summary>
    public int? Advisor { get; init; }

    public int? Employer { get; init; }

    public int? Place { get; init; }

    /// <summary>INSEE codes, one of them; arrondissements by their own.</summary>
    public IReadOnlyList<string>? Communes { get; init; }

    /// <summary>Codes, one of them.</summary>
    public IReadOnlyList<string>? Departements { get; init; }

    /// <summary>
    /// <see cref="Slot.Keyed"/> of tags, resources, projects or followed persons: of each list one at least, since what was
    /// merged stands under several.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<int>> Links { get; init; } = [];

    public ActivitySource? Source { get; init; }

    public bool IsAll => this == All;

    public IQueryable<ActivityFact> Apply(IQueryable<ActivityFact> facts)
    {
        facts = facts.Where(fact => !fact.Deleted);
        facts = Type is { } type ? facts.Where(fact => fact.Type == type) : facts;
        facts = Themes.IsEmpty ? facts : Carrying(facts, Themes.Bits);
        facts = Procedures.IsEmpty ? facts : Carrying(facts, Procedures.Bits);
        facts = Advisor is { } advisor ? facts.Where(fact => fact.Advisor == advisor) : facts;
        facts = Employer is { } employer ? facts.Where(fact => fact.Employer == employer) : facts;
        facts = Place is { } place ? facts.Where(fact => fact.Place == place) : facts;
        facts = Departements is { } departements ? facts.Where(fact => departements.Contains(fact.DepartementCode)) : facts;
        return Communes is { } communes ? facts.Where(fact => communes.Contains(fact.CommuneCode)) : facts;
    }

    /// <summary>What a query cannot ask: whether the counts hold one of each of <see cref="Links"/>, and the source.</summary>
    public bool Holds(byte[]? counts, byte[]? persons)
    {
        foreach (var links in Links)
        {
            if (!HoldsOne(links, counts, persons))
            {
                return false;
            }
        }

        return Source is not { } source || FactCounts.SourceOf(counts) == source;
    }

    private static bool HoldsOne(IReadOnlyList<int> links, byte[]? counts, byte[]? persons)
    {
        foreach (var link in links)
        {
            if (new SlotPairs(Slot.KindOf(link) == SlotKind.Person ? persons : counts).Holds(link))
            {
                return true;
            }
        }

        return false;
    }

    private static IQueryable<ActivityFact> Carrying(IQueryable<ActivityFact> facts, int bits) =>
        facts.Where(fact => (fact.ThemeBits & bits) != 0);
}
