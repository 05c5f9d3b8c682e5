using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>Something to look at again before the month closes; it may well be right.</summary>
internal sealed record Finding
{
    public const int MaxKeyLength = 100;

    public required QualityKind Kind { get; init; }

    /// <summary>
    /// Names what was found, and the value that made it so: once that changes it is another finding, which nobody has
    /// called right. Ids, days and numbers only.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>French: which activity or day.</summary>
    public required string Text { get; init; }

    /// <summary>French: what is surprising about it.</summary>
    public required string Why { get; init; }

    /// <summary>The activity to correct.</summary>
    public Guid? ActivityId { get; init; }

    /// <summary>Of that activity, as it was looked at: a button mends no other.</summary>
    public int Revision { get; init; }

    /// <summary>The followed person whose sheet says too little; then nothing is to be corrected in the activity.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The field in question of the activity's form, or of the person's.</summary>
    public string? Field { get; init; }

    /// <summary>As noted; of a surprising duration only.</summary>
    public int Minutes { get; init; }

    /// <summary>What may have been meant instead, the most probable first; each is noted by one button.</summary>
    public IReadOnlyList<int> ProbableMinutes { get; init; } = [];

    /// <summary>The later one of two, to be deleted.</summary>
    public Guid? DoubleId { get; init; }

    /// <summary>The day to note something on.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The form that mends it, opened at the field in question; null: there is none.</summary>
    public string? FormPath => (PersonId, ActivityId) switch
    {
        ({ } person, _) => $"{PersonPaths.Change(person)}#Input_{Field}",
        (_, { } activity) => $"{ActivityPaths.Correct(activity)}#Input_{Field}",
        _ => null,
    };
}
