namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>One job of this host.</summary>
public sealed record JobRow
{
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>Null for a job that runs on demand only.</summary>
    public required string? Cron { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime? NextRunAt { get; init; }

    public required JobRunRow? LastRun { get; init; }

    /// <summary>It may be run with <see cref="JobRun.DryRun"/>.</summary>
    public required bool HasDryRun { get; init; }
}
