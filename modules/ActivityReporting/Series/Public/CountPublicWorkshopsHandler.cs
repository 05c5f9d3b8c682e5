using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Series.Public;

internal sealed class CountPublicWorkshopsHandler(IMediator mediator) : IRequestHandler<CountPublicWorkshops, int>
{
    public async Task<int> Handle(CountPublicWorkshops query, CancellationToken ct) =>
        await mediator.Send(new FindPlaceOnMap(query.PlaceId), ct) is { } place
            ? (await mediator.Send(new FindPublicWorkshops(place), ct)).Count
            : 0;
}
