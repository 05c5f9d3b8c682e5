using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>A place that strangers may see; of one that was merged, the place it is now. Null for any other.</summary>
public sealed record FindPlaceOnMap(Guid PlaceId) : IRequest<PlaceOnMap?>;
