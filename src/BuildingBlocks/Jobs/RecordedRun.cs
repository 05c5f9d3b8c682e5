namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>A run, from the moment it is asked for until 400 days after.</summary>
internal sealed record RecordedRun
{
    public const int MaxNameLength = 100;
    public const int MaxTextLength = 2_000;
    public const int MaxWhatLength = 200;

    public required Guid Id { get; init; }

    public required string Job { get; init; }

    public required string? Argument { get; init; }

    public required JobRunState State { get; init; }

    public int Attempts { get; init; }

    public required DateTime QueuedAt { get; init; }

    /// <summary>Not before this time: the next try of a run that failed.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>The scheduler has it; cleared at each start, since handing over twice runs once.</summary>
    public bool HandedOver { get; init; }

    public DateTime? StartedAt { get; init; }

    public DateTime? EndedAt { get; init; }

    public int Done { get; init; }

    public int Total { get; init; }

    public string? What { get; init; }

    public string? Summary { get; init; }

    public string? Error { get; init; }
}
