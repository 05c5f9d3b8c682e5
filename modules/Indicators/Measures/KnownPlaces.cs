using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// The places of some figures, asked once for all of them. Places that were merged since count as the one they are now,
/// in every period alike.
/// </summary>
/// <param name="ids">Of the short keys of the places.</param>
/// <param name="found">What is known of them; a place that nobody knows any more is left out.</param>
internal sealed class KnownPlaces(IReadOnlyDictionary<int, Guid> ids, IReadOnlyDictionary<Guid, PlaceSummary> found)
{
    /// <summary>By the ids of today.</summary>
    public IReadOnlyDictionary<Guid, string> Names =>
        found.Values.DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId, place => place.Name);

    public static async Task<KnownPlaces> FindAsync(
        ShortKeys keys, IMediator mediator, IEnumerable<Figures> figures, CancellationToken ct)
    {
        var ids = await keys.IdsOfAsync(figures.SelectMany(one => one.PlaceKeys.Counts.Keys).Distinct(), ct);
        return new(ids, ids.Count == 0 ? new Dictionary<Guid, PlaceSummary>() : await mediator.Send(new FindPlaces([.. ids.Values]), ct));
    }

    /// <summary>Fills <see cref="Figures.Places"/> by the ids of today.</summary>
    public void Join(IEnumerable<Figures> figures)
    {
        foreach (var one in figures)
        {
            foreach (var (key, attendances) in one.PlaceKeys.Counts)
            {
                one.Places.Add(Today(key), attendances);
            }
        }
    }

    /// <summary>The id that the place of a short key goes by today.</summary>
    public Guid Today(int key) => found.TryGetValue(ids[key], out var place) ? place.PlaceId : ids[key];
}
