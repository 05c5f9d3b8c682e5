using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>Needs that a place knows how to meet. Numbers are bits and stored: never renumber.</summary>
internal enum SpecialCare : byte
{
    [Display(Name = "Surdité")] Deafness = 0,
    [Display(Name = "Handicaps moteurs")] MotorHandicaps = 1,
    [Display(Name = "Handicaps mentaux")] MentalHandicaps = 2,
    [Display(Name = "Illettrisme")] Illiteracy = 3,
    [Display(Name = "Langues étrangères (anglais)")] English = 4,
    [Display(Name = "Langues étrangères (autres)")] OtherLanguages = 5,
    [Display(Name = "Déficience visuelle")] PoorSight = 6,
}
