using System.Text.Json;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>An event on its way: saved with what it tells of, removed once every reaction has taken it.</summary>
internal sealed class OutboxMessage
{
    public const int MaxAttempts = 10;

    private OutboxMessage()
    {
    }

    /// <summary>Set by the database; the order of delivery, never used twice.</summary>
    public long Sequence { get; private set; }

    public Guid EventId { get; private init; }

    /// <summary>The event's full type name.</summary>
    public string Type { get; private init; } = "";

    public string Payload { get; private init; } = "";

    public DateTime OccurredAt { get; private init; }

    public int Attempts { get; private set; }

    /// <summary>Not before this time; null: at once.</summary>
    public DateTime? NextAttemptAt { get; private set; }

    /// <summary>Given up after <see cref="MaxAttempts"/>; waits for an administrator and blocks nobody.</summary>
    public DateTime? ParkedAt { get; private set; }

    /// <summary>Type and message of the last failure, at most 500 characters.</summary>
    public string? LastError { get; private set; }

    /// <summary>The relay that took the row (SQL Server, several hosts).</summary>
    public Guid? ClaimedBy { get; private set; }

    public DateTime? ClaimedUntil { get; private set; }

    public static OutboxMessage From(IIntegrationEvent integrationEvent) => new()
    {
        EventId = integrationEvent.EventId,
        Type = integrationEvent.GetType().FullName!, // events are named types
        Payload = JsonSerializer.Serialize(integrationEvent, integrationEvent.GetType()),
        OccurredAt = integrationEvent.OccurredAt,
    };

    /// <summary>Back off, doubling from one second to four minutes; park after the last try.</summary>
    public void Failed(Exception exception, DateTime now)
    {
        Attempts++;
        var error = $"{exception.GetType().Name}: {exception.Message}";
        LastError = error.Length <= 500 ? error : error[..500];
        NextAttemptAt = now.AddSeconds(Math.Pow(2, Attempts - 1));
        ParkedAt = Attempts >= MaxAttempts ? now : null;
        (ClaimedBy, ClaimedUntil) = (null, null);
    }

    /// <summary>Back in line, with all its tries.</summary>
    public void Retry() => (Attempts, NextAttemptAt, ParkedAt) = (0, null, null);
}
