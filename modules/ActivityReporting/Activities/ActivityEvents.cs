using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What others are told of an activity: its whole state, without a word that was typed.</summary>
internal static class ActivityEvents
{
    /// <param name="activity">As it will be saved.</param>
    /// <param name="at">UTC.</param>
    public static ActivityRecorded ToEvent(this Activity activity, DateTime at) => ToldActivity.Of(activity).ToEvent(at);

    /// <param name="activity">With who came and its tags.</param>
    /// <param name="at">UTC.</param>
    public static ActivityRecorded ToEvent(this ToldActivity activity, DateTime at)
    {
        var (anonymous, followed) = (activity.Participants, activity.Attendances);
        return new()
        {
            EventId = Guid.CreateVersion7(new DateTimeOffset(at, TimeSpan.Zero)),
            OccurredAt = at,
            ActivityId = activity.Id,
            Version = activity.Version,
            Deleted = activity.IsDeleted,
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
            Attendances = anonymous.Total + followed.Count,
            Anonymous = anonymous.Total,
            FirstTime = anonymous.FirstTime,
            ByGender = Sum(anonymous.ByGender(), followed.Select(one => (int)one.Gender)),
            ByAge = Sum(anonymous.ByAge(), followed.Select(one => (int)one.Age)),
            ByStatus = Sum(anonymous.ByStatus(), followed.Select(one => (int)one.Status)),
            FollowedPersons = [.. followed.Select(one => one.PersonId).Order()],
            Tags = [.. activity.Tags.Order()],
            NewPersons = [.. followed.Where(one => one.IsFirst).Select(one => one.PersonId).Order()],
        };
    }

    /// <summary>Anonymous and followed together.</summary>
    private static List<int> Sum(IReadOnlyList<int> anonymous, IEnumerable<int> followed)
    {
        List<int> sums = [.. anonymous];
        foreach (var place in followed)
        {
            sums[place]++;
        }

        return sums;
    }
}
