using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What others are told of an activity: its whole state, without a word that was typed.</summary>
internal static class ActivityEvents
{
    /// <param name="activity">As it will be saved.</param>
    /// <param name="at">UTC.</param>
    public static ActivityRecorded ToEvent(this Activity activity, DateTime at)
    {
        var (genders, ages, statuses) = activity.Distributions();
        return new()
        {
            EventId = Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)),
            OccurredAt = at,
            ActivityId = activity.Id,
            Version = activity.Version,
            Deleted = activity.DeletedAt is not null,
            AdvisorId = activity.AdvisorId,
            EmployerId = activity.EmployerId,
            Type = activity.Type,
            Date = activity.Date,
            EnteredOn = activity.EnteredOn,
            DurationMinutes = activity.DurationMinutes,
            Channel = activity.Channel,
            PlaceId = activity.PlaceId,
            CommuneCode = activity.CommuneCode,
            Themes = new EnumSet<Theme>(activity.ThemeBits),
            Materials = activity.Materials,
            Autonomy = activity.Autonomy,
            Level = activity.Level,
            Referral = activity.Referral,
            Resources = activity.Resources.All,
            ProjectId = activity.ProjectId,
            Source = activity.Source,
            Attendances = activity.Total,
            Anonymous = activity.Participants.Total,
            FirstTime = activity.Participants.FirstTime,
            ByGender = genders,
            ByAge = ages,
            ByStatus = statuses,
            FollowedPersons = [.. activity.Attendances.Select(one => one.PersonId).Order()],
            Tags = [.. activity.Tags.Select(one => one.TagId).Order()],
            NewPersons = [.. activity.Attendances.Where(one => one.IsFirst).Select(one => one.PersonId).Order()],
        };
    }
}
