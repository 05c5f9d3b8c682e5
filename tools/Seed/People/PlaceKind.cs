using ConseillerNumerique.Organization.Places.Vocabulary;

namespace ConseillerNumerique.Seed.People;

/// <summary>What a house of that name usually offers.</summary>
internal sealed record PlaceKind
{
    public static readonly IReadOnlyList<PlaceKind> Houses =
    [
        new()
        {
            Name = "Médiathèque",
            Typology = PlaceTypology.Library,
            Services = [PlaceService.EverydayTools, PlaceService.Equipment, PlaceService.Leisure, PlaceService.Parenting],
            Hours = "Tu-Fr 10:00-12:30,14:00-18:00; Sa 10:00-17:00; PH off",
            Summary = "Postes en libre accès et permanences d’un conseiller, au milieu des livres.",
        },
        new()
        {
            Name = "France Services",
            Typology = PlaceTypology.FranceServices,
            Services = [PlaceService.Procedures, PlaceService.EverydayTools, PlaceService.Security],
            Programmes = [NationalProgramme.FranceServices, NationalProgramme.AidantsConnect],
            Hours = "Mo-Fr 09:00-12:00,13:30-17:00; PH off",
            Summary = "Vos démarches en ligne, avec quelqu’un à côté de vous.",
        },
        new()
        {
            Name = "Mairie",
            Typology = PlaceTypology.TownHall,
            Services = [PlaceService.Procedures, PlaceService.EverydayTools],
            Hours = "Mo,Tu,Th,Fr 08:30-12:00,13:30-17:00; We 08:30-12:00",
            Summary = "Une permanence au rez-de-chaussée, sans rendez-vous le mercredi matin.",
        },
        new()
        {
            Name = "Maison de quartier",
            Typology = PlaceTypology.NeighbourhoodHouse,
            Services = [PlaceService.EverydayTools, PlaceService.Parenting, PlaceService.Leisure, PlaceService.Employment],
            Publics = [PlacePublic.Families],
            Hours = "Mo-Fr 14:00-19:00",
            Summary = "Des ateliers pour tous les âges et un accueil en famille.",
        },
        new()
        {
            Name = "Tiers-lieu",
            Typology = PlaceTypology.ThirdPlace,
            Services = [PlaceService.Understanding, PlaceService.Leisure, PlaceService.Equipment, PlaceService.CheapEquipment],
            Hours = "Tu-Sa 10:00-18:00 \"et en soirée sur demande\"",
            Summary = "Un atelier ouvert où l’on répare, où l’on fabrique et où l’on comprend.",
        },
        new()
        {
            Name = "Résidence autonomie",
            Typology = PlaceTypology.SocialAction,
            Services = [PlaceService.EverydayTools, PlaceService.Security],
            Publics = [PlacePublic.Seniors],
            Hours = "Mo,Th 14:00-16:30",
            Summary = "Des ateliers tranquilles pour les résidents et leurs voisins.",
        },
    ];

    public static readonly PlaceKind Bus = new()
    {
        Name = "Bus numérique",
        Typology = PlaceTypology.PublicDigitalSpace,
        Services = [PlaceService.Procedures, PlaceService.EverydayTools, PlaceService.Equipment],
        Hours = "week 1-53/2 Tu 09:30-12:30; We 14:00-17:00",
        Summary = "Le bus s’arrête devant chez vous, une semaine sur deux.",
    };

    public required string Name { get; init; }

    public required PlaceTypology Typology { get; init; }

    public required IReadOnlyList<PlaceService> Services { get; init; }

    public IReadOnlyList<PlacePublic> Publics { get; init; } = [];

    public IReadOnlyList<NationalProgramme> Programmes { get; init; } = [];

    /// <summary>OpenStreetMap's syntax; some say more than a week grid can show, as in life.</summary>
    public required string Hours { get; init; }

    public required string Summary { get; init; }
}
