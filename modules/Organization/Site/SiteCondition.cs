using ConseillerNumerique.Organization.Contracts;

namespace ConseillerNumerique.Organization.Site;

/// <summary>Banner, read-only mode and closed parts: one row.</summary>
internal sealed class SiteCondition
{
    public const int OnlyId = 1;
    public const int MaxBannerLength = 300;

    private SiteCondition()
    {
    }

    public int Id { get; private init; } = OnlyId;

    public string? Banner { get; private set; }

    public bool IsReadOnly { get; private set; }

    /// <summary>Names of <see cref="SitePart"/>, by commas.</summary>
    public string ClosedParts { get; private set; } = "";

    /// <summary>+1 per change.</summary>
    public int Version { get; private set; }

    public static SiteCondition New() => new();

    public IEnumerable<SitePart> Closed =>
        ClosedParts.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Where(name => Enum.IsDefined(typeof(SitePart), name)) // one that was closed by an older version
            .Select(name => Enum.Parse<SitePart>(name));

    public void Change(string? banner, bool isReadOnly, IEnumerable<SitePart> closed)
    {
        Banner = string.IsNullOrWhiteSpace(banner) ? null : banner.Trim();
        IsReadOnly = isReadOnly;
        ClosedParts = string.Join(',', closed.Distinct().Order());
        Version++;
    }

    public SiteState ToState() => new() { Banner = Banner, IsReadOnly = IsReadOnly, ClosedParts = [.. Closed] };
}
