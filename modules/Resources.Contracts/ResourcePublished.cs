using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Resources.Contracts;

/// <summary>A resource can be read by everyone signed in.</summary>
public sealed record ResourcePublished : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid ResourceId { get; init; }

    /// <summary>1 for the first save, +1 for each after it.</summary>
    public required int Version { get; init; }

    public required string Title { get; init; }

    public required EnumSet<Theme> Themes { get; init; }

    public required Guid AuthorId { get; init; }
}
