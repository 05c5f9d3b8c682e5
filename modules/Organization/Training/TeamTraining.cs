namespace ConseillerNumerique.Organization.Training;

/// <summary>An advisor of the overview.</summary>
internal sealed record TeamTraining
{
    public required Guid AdvisorId { get; init; }

    public required string Name { get; init; }

    /// <summary>Of the contract of today; null without one.</summary>
    public required string? EmployerName { get; init; }

    /// <summary>Null: nothing was said yet.</summary>
    public required TrainingRecord? Record { get; init; }

    public TrainingContent Content => Record?.Content ?? new();
}
