using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>Where the advisor was last, as a new form proposes it.</summary>
internal static class LastPlace
{
    /// <summary>Places whose commune is typed each time.</summary>
    public static IReadOnlyCollection<Guid> Itinerant(Circumstances at) =>
        [.. at.Advisor.Places.Where(place => place.IsItinerant).SelectMany(place => at.Advisor.IdsOf(place.PlaceId))];

    /// <summary>If that is still possible today; else the only place there is.</summary>
    public static (string? Where, Commune? Commune) Of(LastUsed last, Circumstances at)
    {
        var places = at.Advisor.Places.Where(place => place.Covers(at.Today)).ToList();
        var lastPlace = last.PlaceId is { } used ? at.Advisor.PlaceOf(used) : (Guid?)null;
        var where = lastPlace is { } id && places.TrueForAll(place => place.PlaceId != id)
            ? null
            : Wheres.Value(last.Channel, lastPlace) ?? (places is [var only] ? only.PlaceId.ToString() : null);
        return (where, at.Communes.Find(last.CommuneCode));
    }
}
