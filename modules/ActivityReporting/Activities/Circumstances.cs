using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What the rules measure a content against: who works where, for whom, and what time it is.</summary>
internal sealed record Circumstances
{
    public required AdvisorAtWork Advisor { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Now { get; init; }

    public required Communes Communes { get; init; }

    /// <summary>The advisor's own followed persons, of those that were asked for.</summary>
    public IReadOnlyDictionary<Guid, PersonInSession> Persons { get; init; } = new Dictionary<Guid, PersonInSession>();

    /// <summary>The tags that were asked for, under each id that leads to them.</summary>
    public IReadOnlyDictionary<Guid, KnownTag> Tags { get; init; } = new Dictionary<Guid, KnownTag>();

    /// <summary>The titles of resources and projects, of those that were asked for.</summary>
    public UsedThings Used { get; init; } = UsedThings.None;

    /// <summary>Today where the advisor works now.</summary>
    public DateOnly Today => TodayFor(contract: null);

    /// <summary>What a tag is today: the one that it was merged into, else itself.</summary>
    public Guid TagOf(Guid id) => Tags.TryGetValue(id, out var tag) ? tag.Id : id;

    /// <summary>The earliest that a form takes: no contract, and no scheme, before.</summary>
    public DateOnly FirstDay =>
        Advisor.Contracts.Select(contract => contract.FirstDay).Append(Today).Min() is var first
        && first > BusinessCalendar.SchemeStart ? first : BusinessCalendar.SchemeStart;

    public IReadOnlyList<ContractInterval> ContractsOn(DateOnly day) =>
        [.. Advisor.Contracts.Where(contract => contract.Covers(day))];

    /// <summary>The zone is the one of the employer's commune; without a contract at hand, of where the advisor works now.</summary>
    public DateOnly TodayFor(ContractInterval? contract) => BusinessCalendar.DayOf(
        Now, contract is null ? Advisor.ZoneAt(Now) : BusinessCalendar.ZoneOfCommune(contract.EmployerCommuneCode));

    /// <summary>
    /// The place, if the advisor was attached to it on that day; on any day when none is known. One that was merged since
    /// is the place it was merged into.
    /// </summary>
    public AttachedPlace? PlaceOn(Guid placeId, DateOnly? day)
    {
        var today = Advisor.PlaceOf(placeId);
        return Advisor.Places.FirstOrDefault(place => place.PlaceId == today && (day is not { } known || place.Covers(known)));
    }
}
