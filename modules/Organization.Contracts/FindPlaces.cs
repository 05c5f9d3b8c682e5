using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Names and communes of places, by the ids that are asked; unknown ids are left out. A place that was merged answers as the one it was
/// merged into, with that one's id: figures by place add up under it.
/// </summary>
public sealed record FindPlaces(IReadOnlyCollection<Guid> PlaceIds) : IRequest<IReadOnlyDictionary<Guid, PlaceSummary>>;
