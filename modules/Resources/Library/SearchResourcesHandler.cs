using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.Resources.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Resources.Library;

internal sealed class SearchResourcesHandler(ResourcesDbContext db) : IRequestHandler<SearchResources, IReadOnlyList<ResourceBrief>>
{
    private const int MostOfAll = 50;

    /// <summary>The newest that are looked at; folded here, since databases do not agree on accents.</summary>
    private const int MostRead = 1_000;

    public async Task<IReadOnlyList<ResourceBrief>> Handle(SearchResources query, CancellationToken ct)
    {
        var words = SearchText.Fold(query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var most = Math.Clamp(query.Most, 1, MostOfAll);
        var newest = await db.Resources
            .OrderByDescending(resource => resource.PublishedAt).ThenByDescending(resource => resource.Id)
            .Take(words.Length == 0 ? most : MostRead)
            .Select(resource => new { resource.Id, resource.Title, resource.Summary, resource.Link, resource.Themes })
            .ToListAsync(ct);
        return [.. newest
            .Where(resource => SearchText.Fold($"{resource.Title} {resource.Summary}") is var text && Array.TrueForAll(words, word => text.Contains(word, StringComparison.Ordinal)))
            .Take(most)
            .Select(resource => new ResourceBrief { ResourceId = resource.Id, Title = resource.Title, Address = resource.Link, Themes = resource.Themes })];
    }
}
