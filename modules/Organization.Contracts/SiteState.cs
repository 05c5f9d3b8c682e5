namespace ConseillerNumerique.Organization.Contracts;

/// <summary>How the whole site is at the moment.</summary>
public sealed record SiteState
{
    /// <summary>Shown on top of every page; null: nothing to say.</summary>
    public string? Banner { get; init; }

    /// <summary>Nobody can save anything.</summary>
    public bool IsReadOnly { get; init; }

    public IReadOnlyList<SitePart> ClosedParts { get; init; } = [];
}
