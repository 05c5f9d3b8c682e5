namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>How far a module's relay is.</summary>
public sealed record RelayState
{
    public const int MostParkedShown = 100;

    public required string Module { get; init; }

    /// <summary>Waiting or backing off.</summary>
    public required int Pending { get; init; }

    /// <summary>UTC time of the oldest that waits.</summary>
    public required DateTime? OldestPendingAt { get; init; }

    /// <summary>The place of the newest event that waits; 0 when none does.</summary>
    public required long LastSequence { get; init; }

    /// <summary>The oldest <see cref="MostParkedShown"/>.</summary>
    public required IReadOnlyList<ParkedEvent> Parked { get; init; }
}
