using ConseillerNumerique.BuildingBlocks.Sealing;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>One's own record as it is kept now.</summary>
internal sealed record Kept<TContent>
{
    public required Guid Id { get; init; }

    /// <summary>What a correction must name, so that nothing unseen is overwritten.</summary>
    public required int Revision { get; init; }

    public required TContent Content { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    public required bool IsDeleted { get; init; }

    /// <summary>Deleted so long ago that its content is gone.</summary>
    public required bool IsPurged { get; init; }

    /// <summary>Its notes are there and cannot be read: their key is lost.</summary>
    public bool IsLost { get; init; }

    public static Kept<TContent> Of(IRecordOf<TContent> record) => new()
    {
        Id = record.Id,
        Revision = record.Revision,
        Content = record.Content,
        CreatedAt = record.CreatedAt,
        IsDeleted = record.DeletedAt is not null,
        IsPurged = record.PurgedAt is not null,
        IsLost = (record as ISealed)?.SealedTexts.Any(one => one.Text.IsLost) == true,
    };
}
