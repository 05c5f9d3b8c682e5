using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>One person, or the participants of a workshop and how they are distributed.</summary>
internal static class WhoRules
{
    public static IEnumerable<Refusal> Broken(ActivityContent content, Circumstances at, ActivityContent? before) =>
        [.. BrokenPersons(content, at, before), .. BrokenAnonymous(content, at)];

    private static IEnumerable<Refusal> BrokenPersons(ActivityContent content, Circumstances at, ActivityContent? before)
    {
        if (content.Type != ActivityType.Workshop && content.PersonIds.Count > 1)
        {
            yield return ActivityRefusals.OnePersonOnly;
        }
        else if (content.PersonIds.Count > Activity.MaxFollowed)
        {
            yield return ActivityRefusals.TooManyFollowed;
        }

        // One whose name is gone stays where they were, and comes to no other session.
        var kept = before?.PersonIds.ToHashSet() ?? [];
        if (content.PersonIds.Any(id => !kept.Contains(id) && !(at.Persons.TryGetValue(id, out var person) && !person.IsAnonymised)))
        {
            yield return ActivityRefusals.PersonNotYours;
        }
    }

    private static IEnumerable<Refusal> BrokenAnonymous(ActivityContent content, Circumstances at)
    {
        if (content.Type == ActivityType.Workshop)
        {
            return content.Title?.Length > Activity.MaxTitleLength
                ? BrokenCounts(content).Prepend(ActivityRefusals.TitleTooLong)
                : BrokenCounts(content);
        }

        if (content.PersonIds.Count > 0)
        {
            return [];
        }

        if (content.Participants.Total != 1)
        {
            throw new ArgumentException("One person comes to an individual session.", nameof(content));
        }

        return content.ResidenceCode is { } code && at.Communes.Find(code) is null ? [ActivityRefusals.ResidenceUnknown] : [];
    }

    private static IEnumerable<Refusal> BrokenCounts(ActivityContent content)
    {
        var people = content.Participants;
        if (people.Total < 0 || people.Total + content.PersonIds.Count < 1)
        {
            // Nothing can be measured against no total: one sentence is enough.
            yield return ActivityRefusals.ParticipantsMissing;
            yield break;
        }

        if (people.Total > Participants.Most)
        {
            yield return ActivityRefusals.TooManyParticipants;
        }

        Refusal?[] distributions =
        [
            Beyond(people.Total, ActivityRefusals.AlreadyHelpedBeyondTotal(people.AlreadyHelped, people.Total), people.AlreadyHelped),
            Beyond(people.Total, ActivityRefusals.GendersBeyondTotal(people.Total), people.Female, people.Male),
            Beyond(people.Total, ActivityRefusals.AgesBeyondTotal(people.Total), people.Under12, people.From12To17,
                people.From18To24, people.From25To39, people.From40To59, people.From60To69, people.From70),
            Beyond(people.Total, ActivityRefusals.StatusesBeyondTotal(people.Total), people.InSchool, people.Jobless, people.Employed, people.Retired),
        ];
        foreach (var refusal in distributions.OfType<Refusal>())
        {
            yield return refusal;
        }
    }

    private static Refusal? Beyond(int total, Refusal refusal, params int[] given) =>
        given.Any(count => count < 0) ? ActivityRefusals.CountBelowZero(refusal.Field!) // each names its field
        : given.Sum(count => (long)count) > total ? refusal
        : null;
}
