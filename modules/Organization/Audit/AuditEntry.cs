using System.Security.Cryptography;
using System.Text.Json;
using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>
/// One line of the trail. Its hash covers the line and the hash before it, so that a line changed or removed shows in
/// every line after it.
/// </summary>
internal sealed class AuditEntry
{
    public const int MaxActionLength = 60;
    public const int MaxFieldsLength = 500;

    private AuditEntry()
    {
    }

    /// <summary>1, 2, 3…, without a hole.</summary>
    public long Number { get; private init; }

    public Guid EventId { get; private init; }

    public DateTime OccurredAt { get; private init; }

    public string Action { get; private init; } = "";

    /// <summary>Empty for the system.</summary>
    public Guid ActorId { get; private init; }

    public Guid? InPlaceOfId { get; private init; }

    public string? Address { get; private init; }

    public Guid SubjectId { get; private init; }

    /// <summary>Whose named data it is.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>French names of fields, never contents.</summary>
    public string Fields { get; private init; } = "";

    /// <summary>SHA-256.</summary>
    public byte[] Hash { get; private set; } = [];

    public static AuditEntry After(long number, byte[] hash, ActionAudited note)
    {
        var entry = new AuditEntry
        {
            Number = number + 1,
            EventId = note.EventId,
            OccurredAt = note.OccurredAt,
            Action = note.Action,
            ActorId = note.ActorId,
            InPlaceOfId = note.InPlaceOfId,
            Address = note.Address,
            SubjectId = note.SubjectId,
            PersonId = note.PersonId,
            Fields = note.Fields,
        };
        entry.Hash = entry.HashAfter(hash);
        return entry;
    }

    public bool Follows(long number, byte[] hash) => Number == number + 1 && HashAfter(hash).AsSpan().SequenceEqual(Hash);

    /// <summary>Over the hash before and each field, by JSON: two lines never give the same bytes.</summary>
    private byte[] HashAfter(byte[] before) => SHA256.HashData(
        [.. before, .. JsonSerializer.SerializeToUtf8Bytes<object?[]>(
            [Number, EventId, OccurredAt.Ticks, Action, ActorId, InPlaceOfId, Address, SubjectId, PersonId, Fields])]);
}
