using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>One person, or the participants of a workshop and how they are distributed.</summary>
internal static class WhoRules
{
    public static IEnumerable<Refusal> Broken(ActivityContent content, Circumstances at)
    {
        if (content.Type == ActivityType.Workshop)
        {
            return content.Title?.Length > Activity.MaxTitleLength
                ? BrokenCounts(content.Participants).Prepend(ActivityRefusals.TitleTooLong)
                : BrokenCounts(content.Participants);
        }

        if (content.Participants.Total != 1)
        {
            throw new ArgumentException("One person comes to an individual session.", nameof(content));
        }

        return content.ResidenceCode is { } code && at.Communes.Find(code) is null ? [ActivityRefusals.ResidenceUnknown] : [];
    }

    private static IEnumerable<Refusal> BrokenCounts(Participants people)
    {
        if (people.Total < 1)
        {
            // Nothing can be measured against no total: one sentence is enough.
            yield return ActivityRefusals.ParticipantsMissing;
            yield break;
        }

        if (people.Total > Participants.Most)
        {
            yield return ActivityRefusals.TooManyParticipants;
        }

        if (people.AlreadyHelped < 0 || people.AlreadyHelped > people.Total)
        {
            yield return ActivityRefusals.AlreadyHelpedBeyondTotal(people.AlreadyHelped, people.Total);
        }

        if (IsBeyond(people.Total, people.Female, people.Male))
        {
            yield return ActivityRefusals.GendersBeyondTotal(people.Total);
        }

        if (IsBeyond(people.Total, people.Under12, people.From12To17, people.From18To24, people.From25To39,
            people.From40To59, people.From60To69, people.From70))
        {
            yield return ActivityRefusals.AgesBeyondTotal(people.Total);
        }

        if (IsBeyond(people.Total, people.InSchool, people.Jobless, people.Employed, people.Retired))
        {
            yield return ActivityRefusals.StatusesBeyondTotal(people.Total);
        }
    }

    private static bool IsBeyond(int total, params int[] given) =>
        given.Any(count => count < 0) || given.Sum(count => (long)count) > total;
}
