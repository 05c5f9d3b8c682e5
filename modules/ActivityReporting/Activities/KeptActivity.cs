namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>One's own activity as it is kept now.</summary>
internal sealed record KeptActivity
{
    public required Guid Id { get; init; }

    /// <summary>What a correction must name, so that nothing unseen is overwritten.</summary>
    public required int Revision { get; init; }

    public required ActivityContent Content { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    public required bool IsDeleted { get; init; }

    /// <summary>Deleted so long ago that its content is gone.</summary>
    public required bool IsPurged { get; init; }

    public static KeptActivity Of(Activity activity) => new()
    {
        Id = activity.Id,
        Revision = activity.Revision,
        Content = activity.Content,
        CreatedAt = activity.CreatedAt,
        IsDeleted = activity.DeletedAt is not null,
        IsPurged = activity.PurgedAt is not null,
    };
}
