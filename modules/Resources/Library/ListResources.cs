using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Resources.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Resources.Library;

/// <param name="Theme">Null: every theme.</param>
/// <param name="Number">The page, 1 for the first.</param>
internal sealed record ListResources(Theme? Theme, int Number) : IRequest<Page<ResourceRow>>;

internal sealed record ResourceRow
{
    public required string Title { get; init; }

    public required string Summary { get; init; }

    public required string Link { get; init; }

    public required EnumSet<Theme> Themes { get; init; }

    public required DateTime PublishedAt { get; init; }

    public required Guid AuthorId { get; init; }

    /// <summary>Empty when the account is gone.</summary>
    public string Author { get; init; } = "";
}

internal sealed class ListResourcesHandler(ResourcesDbContext db, IMediator mediator)
    : IRequestHandler<ListResources, Page<ResourceRow>>
{
    public async Task<Page<ResourceRow>> Handle(ListResources query, CancellationToken ct)
    {
        var page = await Having(query.Theme)
            .OrderByDescending(resource => resource.PublishedAt).ThenByDescending(resource => resource.Id)
            .Select(resource => new ResourceRow
            {
                Title = resource.Title,
                Summary = resource.Summary,
                Link = resource.Link,
                Themes = resource.Themes,
                PublishedAt = resource.PublishedAt,
                AuthorId = resource.AuthorId,
            })
            .ToPageAsync(query.Number, ct);
        var authors = await mediator.Send(new FindPeople([.. page.Items.Select(row => row.AuthorId).Distinct()]), ct);
        return page with { Items = [.. page.Items.Select(row => row with { Author = authors.GetValueOrDefault(row.AuthorId, "") })] };
    }

    private IQueryable<Resource> Having(Theme? theme)
    {
        if (theme is null)
        {
            return db.Resources;
        }

        var bit = EnumSet<Theme>.Of(theme.Value).Bits;
        return db.Resources.Where(resource => ((int)(object)resource.Themes & bit) != 0);
    }
}
