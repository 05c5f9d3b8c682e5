namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>A letter that was written to the folder instead of being sent.</summary>
public sealed record WrittenLetter
{
    public required string Name { get; init; }

    public required string To { get; init; }

    public required string Subject { get; init; }

    /// <summary>As its header says it, UTC.</summary>
    public required string SentAt { get; init; }
}
