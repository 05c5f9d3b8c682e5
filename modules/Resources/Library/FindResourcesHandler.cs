using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.Resources.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Resources.Library;

internal sealed class FindResourcesHandler(ResourcesDbContext db) : IRequestHandler<FindResources, IReadOnlyDictionary<Guid, ResourceBrief>>
{
    public async Task<IReadOnlyDictionary<Guid, ResourceBrief>> Handle(FindResources query, CancellationToken ct) => query.Ids.Count == 0
        ? new Dictionary<Guid, ResourceBrief>()
        : await db.Resources
            .Where(resource => query.Ids.Contains(resource.Id))
            .Select(resource => new ResourceBrief { ResourceId = resource.Id, Title = resource.Title, Address = resource.Link, Themes = resource.Themes })
            .ToDictionaryAsync(resource => resource.ResourceId, ct);
}
