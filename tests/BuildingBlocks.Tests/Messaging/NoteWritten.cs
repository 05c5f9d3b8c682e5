using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Tests.Messaging;

/// <summary>An event of the tests' own small module.</summary>
public sealed record NoteWritten : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required string Text { get; init; }
}
