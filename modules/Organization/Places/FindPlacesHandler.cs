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
                .Select(place => new KeyValuePair<Guid, PlaceSummary>(
                    place.Id, new PlaceSummary(place.Id, place.Name, place.CommuneCode))),
            cancellationToken);
}
