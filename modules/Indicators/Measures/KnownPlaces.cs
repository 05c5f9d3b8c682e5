using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// The places of some figures, asked once for all of them. Places that were merged since count as the one they are now,
/// in every period alike.
/// </summary>
internal sealed class KnownPlaces
{
    private readonly IReadOnlyDictionary<Guid, PlaceSummary> _found;

    private KnownPlaces(IReadOnlyDictionary<Guid, PlaceSummary> found) => _found = found;

    /// <summary>By the ids of today.</summary>
    public IReadOnlyDictionary<Guid, string> Names =>
        _found.Values.DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId, place => place.Name);

    /// <summary>Asks, and brings the figures together under the ids of today.</summary>
    public static async Task<KnownPlaces> JoinAsync(IMediator mediator, IReadOnlyCollection<Figures> figures, CancellationToken ct)
    {
        var ids = figures.SelectMany(one => one.Places.Counts.Keys).Distinct().ToList();
        var known = new KnownPlaces(ids.Count == 0 ? new Dictionary<Guid, PlaceSummary>() : await mediator.Send(new FindPlaces(ids), ct));
        foreach (var one in figures)
        {
            one.Places.Rename(known.Today);
        }

        return known;
    }

    /// <summary>The id that a place goes by today.</summary>
    public Guid Today(Guid placeId) => _found.TryGetValue(placeId, out var place) ? place.PlaceId : placeId;
}
