using Bogus;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>Where a session was, as its form says it.</summary>
internal sealed record Whereabouts
{
    private const int VideoPercent = 25;
    private const int ResidencePercent = 55;
    private const int NeighbourPercent = 25;

    private static readonly Odds<Channel> Individual = new(
        (Channel.Place, 78), (Channel.Remote, 10), (Channel.Home, 7), (Channel.OtherPlace, 5));

    private static readonly Odds<Channel> OneOff = new((Channel.Place, 86), (Channel.Remote, 12), (Channel.OtherPlace, 2));

    private static readonly Odds<Channel> Workshop = new((Channel.Place, 84), (Channel.OtherPlace, 15), (Channel.Remote, 1));

    /// <summary>The main place, the second one, others: the last rows of a report stay small.</summary>
    private static readonly Odds<int> Ranks = new((0, 70), (1, 24), (2, 6));

    public required Channel Channel { get; init; }

    public Guid? PlaceId { get; init; }

    public string? CommuneCode { get; init; }

    public bool IsVideoCall { get; init; }

    public string? ResidenceCode { get; init; }

    public static Whereabouts Draw(Randomizer random, ActivityType type, Worker worker, DateOnly day)
    {
        var channel = (type switch
        {
            ActivityType.Individual => Individual,
            ActivityType.OneOff => OneOff,
            _ => Workshop,
        }).Draw(random);
        var place = channel == Channel.Place ? PlaceOn(random, worker, day) : null;
        var around = worker.Part.Around;
        return new()
        {
            Channel = channel,
            PlaceId = place?.PlaceId,
            CommuneCode = channel is Channel.OtherPlace or Channel.Home || place is { IsItinerant: true } ? random.Pick(around).Code : null,
            IsVideoCall = channel == Channel.Remote && random.Chance(VideoPercent),
            ResidenceCode = !random.Chance(ResidencePercent) ? null
                : random.Chance(NeighbourPercent) ? random.Pick(around).Code
                : place?.CommuneCode ?? around[0].Code,
        };
    }

    private static AttachedPlace PlaceOn(Randomizer random, Worker worker, DateOnly day)
    {
        var places = worker.Part.Places
            .Select(id => worker.AtWork.Places.FirstOrDefault(place => place.PlaceId == id && place.Covers(day)))
            .OfType<AttachedPlace>()
            .ToList();
        return places[Math.Min(Ranks.Draw(random), places.Count - 1)];
    }
}
