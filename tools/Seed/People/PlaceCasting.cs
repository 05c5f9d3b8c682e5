using Bogus;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.People;

/// <summary>Where help is given: in the seat's commune, around it, and in a bus. Most are on the public map.</summary>
internal static class PlaceCasting
{
    private const int Visible = 75;
    private const int WithPosition = 90;

    public static IReadOnlyList<Place> Of(Audition audition, Employer employer, IReadOnlyList<Commune> around, bool withBus)
    {
        var first = audition.Random.Number(PlaceKind.Houses.Count - 1);
        var seat = around[0];
        List<Place> places =
        [
            Open(audition, employer, seat, seat, House(first)),
            Open(audition, employer, seat, seat, House(first + 1)),
        ];
        if (around.Count > 1)
        {
            places.Add(Open(audition, employer, around[1], seat, House(first + 2)));
        }

        if (withBus)
        {
            places.Add(Open(audition, employer, seat, seat, PlaceKind.Bus));
        }

        audition.Cast.Rows.AddRange(places);
        return places;
    }

    /// <summary>Opened by somebody who did not see that the place was there: an administrator will merge it.</summary>
    public static void OpenTwice(Audition audition, Employer employer, Place place)
    {
        var random = new Randomizer(Seeds.For(Purpose.Places, audition.Cast.Rows.Count));
        var again = PlaceDescription.Of(place) with
        {
            Id = SeededIds.Draw(random, audition.FoundedOn.ToDateTime(new TimeOnly(15, 0), DateTimeKind.Utc)),
            Name = place.Name.Replace("Médiathèque", "Mediathèque", StringComparison.Ordinal).ToUpperInvariant(),
            IsVisible = false,
            Detail = null,
        };
        audition.Cast.Rows.Add(Place.Open(employer, again, Since(audition)).OrThrow());
    }

    private static PlaceKind House(int index) => PlaceKind.Houses[index % PlaceKind.Houses.Count];

    private static DateTime Since(Audition audition) => audition.FoundedOn.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);

    private static Place Open(Audition audition, Employer employer, Commune commune, Commune seat, PlaceKind kind)
    {
        var id = audition.NewId(audition.FoundedOn);
        var address = CommuneNames.Printed(audition.Faker.Address.StreetAddress());
        var number = audition.Cast.Employers.Count;
        var random = new Randomizer(Seeds.For(Purpose.Places, number, (int)kind.Typology));
        var said = Describe(commune, kind, random) with { Id = id, Address = address };
        return Place.Open(employer, said.At(commune, seat, random), Since(audition)).OrThrow();
    }

    private static PlaceDescription At(this PlaceDescription place, Commune commune, Commune seat, Randomizer random)
    {
        var point = PlacePoints.Of(commune, seat, random);
        return random.Chance(WithPosition) ? place with { Latitude = point.Latitude, Longitude = point.Longitude } : place;
    }

    private static PlaceDescription Describe(Commune commune, PlaceKind kind, Randomizer random) => new()
    {
        Id = Guid.Empty,
        Name = $"{kind.Name} {CommuneNames.Of(commune.Name)}",
        Address = "",
        CommuneCode = commune.Code,
        IsItinerant = kind == PlaceKind.Bus,
        Typologies = EnumSet<PlaceTypology>.Of(kind.Typology),
        OpeningHours = kind.Hours,
        Access = EnumSet<AccessMode>.Of(AccessMode.ComeIn, AccessMode.Call),
        Fees = EnumSet<PlaceFee>.Of(PlaceFee.Free),
        Services = EnumSet<PlaceService>.Of(kind.Services),
        Publics = EnumSet<PlacePublic>.Of(kind.Publics),
        SpecialCare = random.Chance(40) ? EnumSet<SpecialCare>.Of(random.Pick(Enum.GetValues<SpecialCare>())) : default,
        Programmes = EnumSet<NationalProgramme>.Of([NationalProgramme.DigitalAdvisors, .. kind.Programmes]),
        Guidance = EnumSet<Guidance>.Of(Guidance.Individual, Guidance.Workshop),
        Summary = kind.Summary,
        Phone = InventedPhone(commune, random),
        Emails = $"accueil.{commune.Code.ToLowerInvariant()}@exemple.fr",
        IsVisible = random.Chance(Visible),
    };

    /// <summary>Of the ranges that are given to nobody, kept for films; none is kept overseas.</summary>
    private static string? InventedPhone(Commune commune, Randomizer random) => commune.RegionCode switch
    {
        "11" => FormattableString.Invariant($"+33199{random.Number(9999):000000}"),
        { Length: 2 } region when string.CompareOrdinal(region, "10") > 0 => FormattableString.Invariant($"+334657{random.Number(10000, 19999):00000}"),
        _ => null,
    };
}
