namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>A draft in a list of its author.</summary>
public sealed record DraftSummary
{
    /// <summary>French: the kind of activity, or the title of a workshop.</summary>
    public required string Heading { get; init; }

    /// <summary>French: the day of the session, themes, when it was kept.</summary>
    public required string About { get; init; }

    /// <summary>Local, of the form with everything that was typed; null when it cannot be read, its key being lost.</summary>
    public required string? ResumePath { get; init; }

    /// <summary>Local, to be posted to.</summary>
    public required string DiscardPath { get; init; }
}
