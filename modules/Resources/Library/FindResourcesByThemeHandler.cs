using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.Resources.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Resources.Library;

internal sealed class FindResourcesByThemeHandler(ResourcesDbContext db) : IRequestHandler<FindResourcesByTheme, IReadOnlyList<ResourceBrief>>
{
    private const int MostOfAll = 50;

    /// <summary>The newest that are looked at: how many themes agree is counted here, not in the database.</summary>
    private const int MostRead = 200;

    public async Task<IReadOnlyList<ResourceBrief>> Handle(FindResourcesByTheme query, CancellationToken ct)
    {
        if (query.Themes.IsEmpty)
        {
            return [];
        }

        var bits = query.Themes.Bits;
        var found = await db.Resources
            .Where(resource => ((int)(object)resource.Themes & bits) != 0)
            .OrderByDescending(resource => resource.PublishedAt).ThenByDescending(resource => resource.Id)
            .Take(MostRead)
            .Select(resource => new ResourceBrief
            {
                ResourceId = resource.Id,
                Title = resource.Title,
                Address = resource.Link,
                Themes = resource.Themes,
            })
            .ToListAsync(ct);
        return [.. found
            .OrderByDescending(resource => int.PopCount(resource.Themes.Bits & bits)) // stable: the newest stay first
            .Take(Math.Clamp(query.Most, 1, MostOfAll))];
    }
}
