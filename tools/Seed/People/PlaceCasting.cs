using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Seed.Drawing;

namespace ConseillerNumerique.Seed.People;

/// <summary>Where help is given: in the seat's commune, around it, and in a bus.</summary>
internal static class PlaceCasting
{
    private static readonly string[] Names =
        ["Médiathèque", "France Services", "Mairie", "Maison de quartier", "Tiers-lieu", "Résidence autonomie"];

    public static IReadOnlyList<Place> Of(Audition audition, Employer employer, IReadOnlyList<Commune> around, bool withBus)
    {
        var first = audition.Random.Number(Names.Length - 1);
        List<Place> places =
        [
            Open(audition, employer, around[0], Names[first]),
            Open(audition, employer, around[0], Names[(first + 1) % Names.Length]),
        ];
        if (around.Count > 1)
        {
            places.Add(Open(audition, employer, around[1], Names[(first + 2) % Names.Length]));
        }

        if (withBus)
        {
            places.Add(Open(audition, employer, around[0], "Bus numérique", isItinerant: true));
        }

        audition.Cast.Rows.AddRange(places);
        return places;
    }

    private static Place Open(Audition audition, Employer employer, Commune commune, string name, bool isItinerant = false) =>
        Place.Open(employer, new PlaceDescription
        {
            Id = audition.NewId(audition.FoundedOn),
            Name = $"{name} {CommuneNames.Of(commune.Name)}",
            Address = CommuneNames.Printed(audition.Faker.Address.StreetAddress()),
            CommuneCode = commune.Code,
            IsItinerant = isItinerant,
        }).OrThrow();
}
