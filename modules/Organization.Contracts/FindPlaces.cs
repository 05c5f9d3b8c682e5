using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Names and communes of places, by their ids; unknown ids are left out.</summary>
public sealed record FindPlaces(IReadOnlyCollection<Guid> PlaceIds) : IRequest<IReadOnlyDictionary<Guid, PlaceSummary>>;
