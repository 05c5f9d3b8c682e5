namespace ConseillerNumerique.Organization.Training;

/// <summary>An advisor's record as it is kept.</summary>
internal sealed record TrainingView
{
    public required Guid AdvisorId { get; init; }

    public required string Name { get; init; }

    public required int Version { get; init; }

    public required TrainingContent Content { get; init; }
}
