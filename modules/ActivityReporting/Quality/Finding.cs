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

    /// <summary>The later one of two, to be deleted.</summary>
    public Guid? DoubleId { get; init; }

    /// <summary>The day to note something on.</summary>
    public DateOnly? Day { get; init; }
}
