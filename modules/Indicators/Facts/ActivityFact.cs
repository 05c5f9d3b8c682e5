using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>
/// What the figures need to know of one activity, as its newest event told it: what it can be chosen by, and what it
/// counts for. A deletion leaves its row without what was told of the session, so that an older event that comes late
/// does not bring the activity back.
/// </summary>
internal sealed class ActivityFact
{
    public required Guid ActivityId { get; init; }

    /// <summary>The event's version: the higher one wins.</summary>
    public int Version { get; private set; }

    public bool Deleted { get; private set; }

    /// <summary><see cref="ShortKey"/>, as the employer and the place.</summary>
    public int Advisor { get; private set; }

    public int Employer { get; private set; }

    /// <summary><see cref="ShortKeys.None"/> elsewhere than at a place of the advisor's own.</summary>
    public int Place { get; private set; }

    public DateOnly Date { get; private set; }

    public ActivityType Type { get; private set; }

    /// <summary>INSEE code of the commune where the activity counts.</summary>
    public string CommuneCode { get; private set; } = "";

    /// <summary>Of that commune: « 2A », « 971 », « 26 ».</summary>
    public string DepartementCode { get; private set; } = "";

    /// <summary><see cref="EnumSet{TEnum}.Bits"/>: as a number, so that a query can ask for one of several.</summary>
    public int ThemeBits { get; private set; }

    /// <summary><see cref="SlotCounts.Counts"/>; null when deleted.</summary>
    public byte[]? Counts { get; private set; }

    /// <summary><see cref="SlotCounts.Persons"/>.</summary>
    public byte[]? Persons { get; private set; }

    /// <summary>What the event tells, as a fact of its own.</summary>
    public static ActivityFact Of(ActivityRecorded state, Communes communes, ShortKeys keys)
    {
        var fact = new ActivityFact { ActivityId = state.ActivityId };
        fact.Take(state, communes, keys);
        return fact;
    }

    /// <summary>Whether another fact of the same activity would count the same.</summary>
    public bool IsSameAs(ActivityFact other) =>
        (Deleted, Advisor, Employer, Place, Date, Type, CommuneCode, DepartementCode, ThemeBits)
            == (other.Deleted, other.Advisor, other.Employer, other.Place, other.Date, other.Type, other.CommuneCode, other.DepartementCode, other.ThemeBits)
        && Counts.AsSpan().SequenceEqual(other.Counts) && Persons.AsSpan().SequenceEqual(other.Persons);

    /// <summary>
    /// Becomes what the event tells, whatever the versions say. Of a deleted activity nothing is kept but that it is:
    /// the event of its return tells everything again.
    /// </summary>
    /// <param name="state">The event.</param>
    /// <param name="communes">By which its commune has a territory.</param>
    /// <param name="keys">Of its ids.</param>
    public void Take(ActivityRecorded state, Communes communes, ShortKeys keys)
    {
        (Version, Deleted) = (state.Version, state.Deleted);
        if (state.Deleted)
        {
            (Advisor, Employer, Place) = (ShortKeys.None, ShortKeys.None, ShortKeys.None);
            (Date, Type, ThemeBits) = (default, default, 0);
            (CommuneCode, DepartementCode, Counts, Persons) = ("", "", null, null);
            return;
        }

        var territory = FactTerritory.Of(state.CommuneCode, communes);
        (Advisor, Employer) = (keys[state.AdvisorId], keys[state.EmployerId]);
        Place = state.PlaceId is { } place ? keys[place] : ShortKeys.None;
        (Date, Type, ThemeBits) = (state.Date, state.Type, state.Themes.Bits);
        (CommuneCode, DepartementCode) = (territory.CommuneCode, territory.DepartementCode);
        var counts = FactCounts.Of(state, DepartementCode, keys);
        (Counts, Persons) = (counts.Counts(), counts.Persons());
    }
}
