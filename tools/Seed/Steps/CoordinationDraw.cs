using Bogus;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>One thing that a coordinator did: mostly animations, some partnerships, an event now and then.</summary>
internal static class CoordinationDraw
{
    private static readonly Odds<CoordinationType> Types =
        new((CoordinationType.Animation, 62), (CoordinationType.Partnership, 26), (CoordinationType.Event, 12));

    private static readonly Odds<CoordinationKind> Animations = new(
        (CoordinationKind.Meeting, 34), (CoordinationKind.WorkingGroup, 20), (CoordinationKind.Support, 20), (CoordinationKind.Committee, 10),
        (CoordinationKind.Webinar, 10), (CoordinationKind.Assembly, 4), (CoordinationKind.OtherAnimation, 2));

    private static readonly (string Name, CoordinationKind Kind, CoordinationLevel Level)[] Events =
    [
        ("Forum du numérique et de l’emploi", CoordinationKind.Public, CoordinationLevel.Intercommunality),
        ("Journée départementale de l’inclusion numérique", CoordinationKind.InclusionDay, CoordinationLevel.Departement),
        ("Numérique en commun[s]", CoordinationKind.National, CoordinationLevel.Nation),
        ("Café des aidants numériques", CoordinationKind.LocalMeeting, CoordinationLevel.Commune),
        ("Fête de la science", CoordinationKind.Public, CoordinationLevel.Departement),
    ];

    private static readonly (string Title, CoordinationKind Kind)[] Partnerships =
    [
        ("Orientation des usagers entre France Services et les conseillers", CoordinationKind.UserJourney),
        ("Dossier de subvention pour du matériel reconditionné", CoordinationKind.GrantSearch),
        ("Préparation de la journée départementale", CoordinationKind.DepartementDay),
        ("Présentation du dispositif à la vice-présidente", CoordinationKind.ElectedOfficial),
    ];

    private static readonly Partner[] Partners =
    [
        new("Conseil départemental", BodyKind.Departement), new("Maison France Services", BodyKind.State),
        new("Communauté de communes", BodyKind.Epci), new("Emmaüs Connect", BodyKind.Association),
        new("Hub pour un numérique inclusif", BodyKind.Hub), new("Caisse d’allocations familiales", BodyKind.Other),
    ];

    private static readonly Odds<int> Minutes = new((60, 20), (90, 35), (120, 30), (180, 15));

    public static CoordinationContent Of(Randomizer random, DateOnly day) => Types.Draw(random) switch
    {
        CoordinationType.Animation => Animation(random, day),
        CoordinationType.Event => Event(random, day),
        _ => Partnership(random, day),
    };

    private static CoordinationContent Animation(Randomizer random, DateOnly day) => new()
    {
        Type = CoordinationType.Animation,
        Date = day,
        Kind = Animations.Draw(random),
        DurationMinutes = Minutes.Draw(random),
        Advisors = random.Number(1, 12),
        Structures = random.Number(0, 3),
        Others = random.Chance(30) ? random.Number(1, 5) : 0,
        Initiative = random.Chance(60) ? Initiative.Own : Initiative.Need,
        Themes = EnumSet<CoordinationTheme>.Of(random.Pick(Enum.GetValues<CoordinationTheme>()), random.Pick(Enum.GetValues<CoordinationTheme>())),
    };

    private static CoordinationContent Event(Randomizer random, DateOnly day)
    {
        var (name, kind, level) = random.Pick(Events);
        return new()
        {
            Type = CoordinationType.Event,
            Date = day,
            Kind = kind,
            Title = name,
            Participants = random.Number(15, 180),
            Organisers = EnumSet<BodyKind>.Of(BodyKind.OwnEmployer, random.Pick(Enum.GetValues<BodyKind>())),
            Level = level,
        };
    }

    private static CoordinationContent Partnership(Randomizer random, DateOnly day)
    {
        var (title, kind) = random.Pick(Partnerships);
        return new()
        {
            Type = CoordinationType.Partnership,
            Date = day,
            Kind = kind,
            Title = title,
            Level = random.Pick(Enum.GetValues<CoordinationLevel>()),
            Partners = [.. Enumerable.Range(0, random.Number(1, 3)).Select(_ => random.Pick(Partners)).Distinct()],
        };
    }
}
