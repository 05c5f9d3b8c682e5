using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Resources.Library;

/// <summary>Something that an advisor may use or give; of the kind « Lien ».</summary>
internal sealed class Resource
{
    public const int MinTitleLength = 3;
    public const int MaxTitleLength = 120;
    public const int MaxSummaryLength = 280;
    public const int MaxLinkLength = 500;

    private Resource()
    {
    }

    public Guid Id { get; private init; }

    public Guid AuthorId { get; private init; }

    public string Title { get; private init; } = "";

    public string Summary { get; private init; } = "";

    /// <summary>Absolute http or https address; unique over the library.</summary>
    public string Link { get; private init; } = "";

    public EnumSet<Theme> Themes { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime PublishedAt { get; private init; }

    public int Version { get; private init; }

    public static Result<Resource> Publish(PublishLink link, Guid authorId, DateTime now)
    {
        if (!Uri.TryCreate(link.Link.Trim(), UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            return ResourceRefusals.LinkIsNoWebAddress;
        }

        if (address.AbsoluteUri.Length > MaxLinkLength)
        {
            return ResourceRefusals.LinkTooLong;
        }

        if (address.UserInfo.Length > 0)
        {
            return ResourceRefusals.LinkHoldsAPassword;
        }

        return new Resource
        {
            Id = link.Id,
            AuthorId = authorId,
            Title = link.Title.Trim(),
            Summary = link.Summary?.Trim() ?? "",
            Link = address.AbsoluteUri,
            Themes = EnumSet<Theme>.Of(link.Themes),
            PublishedAt = now,
            Version = 1,
        };
    }

    public bool SaysTheSameAs(Resource other) =>
        (AuthorId, Title, Summary, Link, Themes) == (other.AuthorId, other.Title, other.Summary, other.Link, other.Themes);

    public ResourcePublished ToEvent() => new()
    {
        EventId = Guid.CreateVersion7(),
        OccurredAt = PublishedAt,
        ResourceId = Id,
        Version = Version,
        Title = Title,
        Themes = Themes,
        AuthorId = AuthorId,
    };
}
