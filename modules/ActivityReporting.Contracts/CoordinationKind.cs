using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>What a coordination activity was; the group names its type. Numbers are stored: never renumber.</summary>
public enum CoordinationKind : byte
{
    [Display(Name = "Assemblée ou présentation", GroupName = nameof(CoordinationType.Animation))] Assembly = 1,
    [Display(Name = "Comité technique ou de pilotage", GroupName = nameof(CoordinationType.Animation))] Committee = 2,
    [Display(Name = "Groupe de travail", GroupName = nameof(CoordinationType.Animation))] WorkingGroup = 3,
    [Display(Name = "Moment d’échange, d’aide, de soutien", GroupName = nameof(CoordinationType.Animation))] Support = 4,
    [Display(Name = "Réunion de coordination", GroupName = nameof(CoordinationType.Animation))] Meeting = 5,
    [Display(Name = "Webinaire", GroupName = nameof(CoordinationType.Animation))] Webinar = 6,
    [Display(Name = "Autre", GroupName = nameof(CoordinationType.Animation))] OtherAnimation = 7,

    [Display(Name = "Grand public", GroupName = nameof(CoordinationType.Event))] Public = 21,
    [Display(Name = "Évènement national", GroupName = nameof(CoordinationType.Event))] National = 22,
    [Display(Name = "Journée d’inclusion numérique", GroupName = nameof(CoordinationType.Event))] InclusionDay = 23,
    [Display(Name = "Rencontre locale", GroupName = nameof(CoordinationType.Event))] LocalMeeting = 24,
    [Display(Name = "Autre", GroupName = nameof(CoordinationType.Event))] OtherEvent = 25,

    [Display(Name = "Parcours usager", GroupName = nameof(CoordinationType.Partnership))] UserJourney = 41,
    [Display(Name = "Recherche de subvention", GroupName = nameof(CoordinationType.Partnership))] GrantSearch = 42,
    [Display(Name = "Journée départementale", GroupName = nameof(CoordinationType.Partnership))] DepartementDay = 43,
    [Display(Name = "Rendez-vous avec un élu", GroupName = nameof(CoordinationType.Partnership))] ElectedOfficial = 44,
    [Display(Name = "Autre", GroupName = nameof(CoordinationType.Partnership))] OtherPartnership = 45,
}
