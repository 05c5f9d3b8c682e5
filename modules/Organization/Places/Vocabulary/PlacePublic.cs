using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>Whom a place is made for; none: everybody. Numbers are bits and stored: never renumber.</summary>
internal enum PlacePublic : byte
{
    [Display(Name = "Jeunes")] Young = 0,
    [Display(Name = "Étudiants")] Students = 1,
    [Display(Name = "Familles et/ou enfants")] Families = 2,
    [Display(Name = "Seniors")] Seniors = 3,
    [Display(Name = "Femmes")] Women = 4,
}
