namespace ConseillerNumerique.PeerProjects.Contracts;

/// <summary>What others show of a project.</summary>
public sealed record ProjectBrief
{
    public required Guid ProjectId { get; init; }

    public required string Title { get; init; }
}
