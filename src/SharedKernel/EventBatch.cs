using MediatR;

namespace ConseillerNumerique.SharedKernel;

/// <summary>
/// What the relay publishes: one or more events of one type, so that a reaction can take them in one transaction.
/// A batch whose reaction throws is published again, each event alone.
/// </summary>
/// <param name="Events">In the order of their enqueueing; never empty.</param>
public sealed record EventBatch<TEvent>(IReadOnlyList<TEvent> Events) : INotification
    where TEvent : IIntegrationEvent;
