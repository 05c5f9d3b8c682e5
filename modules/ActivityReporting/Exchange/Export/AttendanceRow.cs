using ConseillerNumerique.ActivityReporting.Activities;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>
/// A followed person in a session, or its anonymous people together: nobody is made up, so their distributions are told
/// one by one.
/// </summary>
/// <param name="Activity">The session.</param>
/// <param name="Attendance">Null for the anonymous ones.</param>
internal sealed record AttendanceRow(Activity Activity, Attendance? Attendance)
{
    public int Count => Attendance is null ? Activity.Participants.Total : 1;

    public static IEnumerable<AttendanceRow> Of(Activity activity)
    {
        var followed = activity.Attendances.Select(one => new AttendanceRow(activity, one));
        return activity.Participants.Total > 0 ? followed.Append(new(activity, null)) : followed;
    }
}
