namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>Brings one module's events to those who listen, at least once.</summary>
public interface IOutboxRelay
{
    /// <summary>The module's schema.</summary>
    string Module { get; }

    /// <summary>Delivers what is due now, up to one batch.</summary>
    /// <returns>How many were delivered.</returns>
    Task<int> DeliverPendingAsync(CancellationToken ct);

    /// <summary>Waits until something may be due, at most <paramref name="longest"/>.</summary>
    Task WaitAsync(TimeSpan longest, CancellationToken ct);

    /// <summary>Whether the event at this place, or every one up to it, has been delivered or parked.</summary>
    Task<bool> HasPassedAsync(long sequence, bool allBefore, CancellationToken ct);

    Task<RelayState> StateAsync(CancellationToken ct);

    /// <summary>Puts a parked event back in line, or every one.</summary>
    /// <param name="sequence">Which; null: all of them.</param>
    /// <param name="ct">Of the request.</param>
    /// <returns>How many.</returns>
    Task<int> RetryParkedAsync(long? sequence, CancellationToken ct);
}
