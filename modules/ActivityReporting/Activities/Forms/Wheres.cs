using ConseillerNumerique.ActivityReporting.QuickEntry;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>One list for « where »: the advisor's places, then the channels that have none.</summary>
internal static class Wheres
{
    private const string AsksCommune = "commune";
    private const string AsksVideo = "autre";

    private static readonly Channel[] WithoutPlace = [Channel.OtherPlace, Channel.Home, Channel.Remote];

    public static (Channel? Channel, Guid? PlaceId) Read(string? value)
    {
        if (Guid.TryParse(value, out var placeId))
        {
            return (Channel.Place, placeId);
        }

        return (WithoutPlace.Cast<Channel?>().FirstOrDefault(channel => channel.ToString() == value), null);
    }

    public static string? Value(Channel? channel, Guid? placeId) =>
        channel == Channel.Place ? placeId?.ToString() : channel?.ToString();

    /// <param name="at">Whose places.</param>
    /// <param name="chosen">The value that the form holds: it stays in the list, come what may.</param>
    /// <param name="usual">Shown first, where there are others too.</param>
    public static IReadOnlyList<Choice> Choices(Circumstances at, string? chosen, UsualAnswers usual)
    {
        // One that the advisor left and came back to has several lines: that of today speaks for it, else the newest.
        var places = at.Advisor.Places
            .GroupBy(place => place.PlaceId)
            .Select(lines => lines.LastOrDefault(place => place.Covers(at.Today)) ?? lines.Last())
            .ToList();
        var today = places.Where(place => place.Covers(at.Today)).ToList();
        var first = usual.PlaceIds.Select(at.Advisor.PlaceOf).Distinct().Select(id => today.Find(place => place.PlaceId == id)).OfType<AttachedPlace>().ToList();
        var parts = first.Count > 0 && first.Count < today.Count;
        List<Choice> choices =
        [
            .. parts ? first.Select(place => Of(place, "Les plus utilisés")) : [],
            .. today.Where(place => !parts || !first.Contains(place)).Select(place => Of(place, "Vos lieux d’activité")),
            .. WithoutPlace.Select(channel => Of(channel)),
            .. places.Where(place => !place.Covers(at.Today)).Select(place => Of(place, "Lieux à une autre période")),
        ];
        if (Guid.TryParse(chosen, out _) && choices.TrueForAll(choice => choice.Value != chosen))
        {
            choices.Add(new(chosen, "Lieu enregistré"));
        }

        return choices;
    }

    private static Choice Of(AttachedPlace place, string group) =>
        new(place.PlaceId.ToString(), place.LastDay is { } last ? $"{place.Name} (jusqu’au {FrenchDates.Numeric(last)})" : place.Name)
        {
            Group = group,
            Reveals = place.IsItinerant ? AsksCommune : null,
        };

    private static Choice Of(Channel channel) => new(channel.ToString(), Labels.Of(channel))
    {
        Group = "Ailleurs",
        Reveals = channel == Channel.Remote ? AsksVideo : AsksCommune,
    };
}
