namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>An event that was tried in vain; its content is not shown, only what it was and why it failed.</summary>
public sealed record ParkedEvent(long Sequence, Guid EventId, string Type, DateTime OccurredAt, DateTime ParkedAt, string? LastError);
