using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;

namespace ConseillerNumerique.Organization.Places;

internal sealed class FindPlacesHandler(OrganizationDbContext db)
    : IRequestHandler<FindPlaces, IReadOnlyDictionary<Guid, PlaceSummary>>
{
    public async Task<IReadOnlyDictionary<Guid, PlaceSummary>> Handle(FindPlaces request, CancellationToken cancellationToken) =>
        await ManyIds.ReadAsync(
            request.PlaceIds,
            ids => db.Places
                .Where(place => ids.Contains(place.Id))
                .Join(db.Places, place => place.MergedIntoId ?? place.Id, kept => kept.Id, (place, kept) =>
                    new KeyValuePair<Guid, PlaceSummary>(place.Id, new PlaceSummary(kept.Id, kept.Name, kept.CommuneCode))),
            cancellationToken);
}
