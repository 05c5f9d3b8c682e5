using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.PeerProjects.Contracts;

/// <summary>Advisors may join a new project.</summary>
public sealed record ProjectCreated : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid ProjectId { get; init; }

    /// <summary>1 for the first save, +1 for each after it.</summary>
    public required int Version { get; init; }

    public required string Title { get; init; }

    public required EnumSet<Theme> Themes { get; init; }

    public required Territory Territory { get; init; }

    /// <summary>The « Porteur ».</summary>
    public required Guid OwnerId { get; init; }
}
