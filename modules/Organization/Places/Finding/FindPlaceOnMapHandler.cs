using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Finding;

internal sealed class FindPlaceOnMapHandler(OrganizationDbContext db) : IRequestHandler<FindPlaceOnMap, PlaceOnMap?>
{
    public async Task<PlaceOnMap?> Handle(FindPlaceOnMap query, CancellationToken ct)
    {
        var place = await db.Places.AsNoTracking().Published()
            .Where(one => one.Id == query.PlaceId || db.Places.Any(merged => merged.Id == query.PlaceId && merged.MergedIntoId == one.Id))
            .Select(one => new { one.Id, one.Name, one.CommuneCode })
            .SingleOrDefaultAsync(ct);
        return place is null
            ? null
            : new()
            {
                PlaceId = place.Id,
                Ids = [place.Id, .. await db.Places.Where(one => one.MergedIntoId == place.Id).Select(one => one.Id).ToListAsync(ct)],
                Name = place.Name,
                CommuneCode = place.CommuneCode,
            };
    }
}
