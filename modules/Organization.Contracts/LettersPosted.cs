using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Letters wait to be sent; the module tells itself, so that a save and its letters are one.</summary>
public sealed record LettersPosted : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required int Count { get; init; }
}
