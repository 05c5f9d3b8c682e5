using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>What others are told of a coordination activity: its whole state, without a word that was typed.</summary>
internal static class CoordinationEvents
{
    /// <param name="activity">As it will be saved.</param>
    /// <param name="at">UTC.</param>
    public static CoordinationActivityRecorded ToEvent(CoordinationActivity activity, DateTime at)
    {
        var content = activity.Content;
        return new()
        {
            EventId = Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)),
            OccurredAt = at,
            CoordinationActivityId = activity.Id,
            Version = activity.Version,
            Deleted = activity.DeletedAt is not null,
            CoordinatorId = activity.CoordinatorId,
            Type = activity.Type,
            Kind = activity.Kind,
            Date = activity.Date,
            DurationMinutes = content.DurationMinutes,
            Advisors = activity.Advisors,
            Structures = activity.Structures,
            Others = activity.Others,
            Participants = activity.Participants,
            Initiative = activity.Initiative,
            Themes = content.Themes,
            Organisers = content.Organisers,
            Level = activity.Level,
            Partners = [.. activity.Partners.Select(partner => partner.Kind!.Value)], // kept ones have a kind
        };
    }
}
