namespace ConseillerNumerique.SharedKernel;

/// <summary>
/// A fact that one module tells the others: the whole state, never "something changed, come and ask".
/// Delivered at least once, in no promised order: the higher version wins.
/// </summary>
public interface IIntegrationEvent
{
    Guid EventId { get; }

    /// <summary>UTC.</summary>
    DateTime OccurredAt { get; }
}
