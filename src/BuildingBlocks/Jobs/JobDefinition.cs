namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>A job that this host knows.</summary>
internal sealed record JobDefinition
{
    /// <summary>Stable: stored runs and schedules name it.</summary>
    public required string Name { get; init; }

    /// <summary>French.</summary>
    public required string Title { get; init; }

    public required Type Type { get; init; }

    public required int Retries { get; init; }

    /// <summary>Null: on demand only.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>It erases, and can tell beforehand what it would.</summary>
    public bool HasDryRun { get; init; }
}
