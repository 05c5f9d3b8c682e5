using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>
/// A followed person in one session, as the figures count them: the answers of the person's sheet, the age of the
/// session's year. What is counted stays when the sheet's name is gone.
/// </summary>
internal sealed class Attendance
{
    private Attendance()
    {
    }

    public Guid ActivityId { get; private init; }

    public Guid PersonId { get; private init; }

    /// <summary>The person's first activity ever; derived from all of them, never typed.</summary>
    public bool IsFirst { get; private set; }

    public Gender Gender { get; private set; }

    public AgeClass Age { get; private set; }

    public PersonStatus Status { get; private set; }

    public static Attendance Of(Guid activityId, PersonInSession person, int year)
    {
        var attendance = new Attendance { ActivityId = activityId, PersonId = person.Id };
        attendance.Follow(person, year);
        return attendance;
    }

    /// <returns>Whether something changed.</returns>
    public bool Follow(PersonInSession person, int year)
    {
        var before = (Gender, Age, Status);
        (Gender, Age, Status) = (person.Gender, person.AgeIn(year), person.Status);
        return before != (Gender, Age, Status);
    }

    /// <returns>Whether something changed.</returns>
    public bool Mark(bool isFirst)
    {
        var changes = IsFirst != isFirst;
        IsFirst = isFirst;
        return changes;
    }
}
