namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>One run, as administrators see it; times are UTC.</summary>
public sealed record JobRunRow
{
    public required Guid Id { get; init; }

    public required string Job { get; init; }

    /// <summary>French; the name itself for a job that this build no longer has.</summary>
    public required string Title { get; init; }

    public required string? Argument { get; init; }

    public required JobRunState State { get; init; }

    public required JobProgress? Progress { get; init; }

    /// <summary>Tries begun so far.</summary>
    public required int Attempts { get; init; }

    public required DateTime QueuedAt { get; init; }

    /// <summary>Not before this time.</summary>
    public required DateTime DueAt { get; init; }

    /// <summary>Start of the last try.</summary>
    public required DateTime? StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required string? Summary { get; init; }

    /// <summary>Type and message of the last failure.</summary>
    public required string? Error { get; init; }
}
