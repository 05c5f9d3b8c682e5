using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>
/// What follows from a content without being typed: the employer, the commune where it counts, the advisor's today.
/// Null where it does not follow.
/// </summary>
internal sealed record Settlement
{
    public required Guid? EmployerId { get; init; }

    public required string? CommuneCode { get; init; }

    /// <summary>In the zone of the employer's commune.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Of today's sheets, where one was merged since the form was shown.</summary>
    public required PersonIds PersonIds { get; init; }

    /// <summary>Of today, likewise.</summary>
    public required TagIds TagIds { get; init; }

    /// <param name="content">As typed.</param>
    /// <param name="at">When, by whom.</param>
    /// <param name="before">The content that a correction replaces.</param>
    public static Settlement Of(ActivityContent content, Circumstances at, ActivityContent? before = null)
    {
        var contract = ContractOf(content, at, before);
        return new()
        {
            EmployerId = contract?.EmployerId ?? KeptEmployer(content, at, before),
            CommuneCode = CommuneOf(content, at, before, contract),
            Today = at.TodayFor(contract),
            TagIds = TagIds.Of(content.TagIds.Select(at.TagOf)),
            PersonIds = PersonIds.Of(content.PersonIds.Select(id => at.Persons.TryGetValue(id, out var person) ? person.Id : id)),
        };
    }

    /// <summary>
    /// The content with what follows from it, and without what its type or channel does not have. Gender, age, status and
    /// commune of a followed person stand on the sheet: what a form says of them goes there (<c>CompletePerson</c>).
    /// </summary>
    public ActivityContent Apply(ActivityContent content)
    {
        var isWorkshop = content.Type == ActivityType.Workshop;
        return content with
        {
            EmployerId = EmployerId,
            CommuneCode = CommuneCode,
            PersonIds = PersonIds,
            TagIds = TagIds,
            PlaceId = content.Channel == Channel.Place ? content.PlaceId : null,
            IsVideoCall = content.Channel == Channel.Remote && content.IsVideoCall,
            ResidenceCode = isWorkshop || content.PersonIds.Count > 0 ? null : content.ResidenceCode,
            Autonomy = content.Type == ActivityType.Individual ? content.Autonomy : Autonomy.NotStated,
            Referral = isWorkshop ? Referral.NotStated : content.Referral,
            Title = isWorkshop ? content.Title : null,
            Level = isWorkshop ? content.Level : WorkshopLevel.NotStated,
            Participants = isWorkshop || content.PersonIds.Count == 0 ? content.Participants : new() { Total = 0 },
        };
    }

    /// <summary>The only employer of that day, else the chosen one, else the one that a correction had.</summary>
    private static ContractInterval? ContractOf(ActivityContent content, Circumstances at, ActivityContent? before)
    {
        if (content.Date is not { } date)
        {
            return null;
        }

        var contracts = at.ContractsOn(date);
        if (contracts.DistinctBy(contract => contract.EmployerId).Count() <= 1)
        {
            return contracts is [var first, ..] ? first : null;
        }

        return contracts.FirstOrDefault(contract => contract.EmployerId == content.EmployerId)
            ?? contracts.FirstOrDefault(contract => contract.EmployerId == before?.EmployerId);
    }

    /// <summary>A contract may be shortened after the fact: the activity is not lost, its notes may still be corrected.</summary>
    private static Guid? KeptEmployer(ActivityContent content, Circumstances at, ActivityContent? before) =>
        before is not null && content.Date == before.Date && at.ContractsOn(before.Date!.Value).Count == 0
            ? before.EmployerId
            : null;

    private static string? CommuneOf(
        ActivityContent content, Circumstances at, ActivityContent? before, ContractInterval? contract) =>
        content.Channel switch
        {
            Channel.Place when content.PlaceId is { } id => CommuneOfPlace(id, content, at, before),
            Channel.Remote => contract?.EmployerCommuneCode ?? CommuneOfEmployer(before, at) ?? before?.CommuneCode,
            Channel.OtherPlace or Channel.Home => content.CommuneCode,
            _ => null,
        };

    /// <summary>Of a correction whose day no contract covers any more.</summary>
    private static string? CommuneOfEmployer(ActivityContent? before, Circumstances at) =>
        at.Advisor.Contracts.FirstOrDefault(contract => contract.EmployerId == before?.EmployerId)?.EmployerCommuneCode;

    private static string? CommuneOfPlace(Guid id, ActivityContent content, Circumstances at, ActivityContent? before)
    {
        var place = at.PlaceOn(id, content.Date) ?? at.PlaceOn(id, day: null);
        return place switch
        {
            { IsItinerant: true } => content.CommuneCode,
            not null => place.CommuneCode,
            null => before?.PlaceId is { } kept && at.Advisor.PlaceOf(kept) == at.Advisor.PlaceOf(id) ? before.CommuneCode : null,
        };
    }
}
