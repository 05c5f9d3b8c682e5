using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>Who organises an event, or is a partner. Numbers are bit positions that are stored: never renumber.</summary>
public enum BodyKind : byte
{
    /// <summary>An organiser only: nobody is one's own partner.</summary>
    [Display(Name = "Ma structure")] OwnEmployer = 0,
    [Display(Name = "Commune")] Commune = 1,
    [Display(Name = "EPCI")] Epci = 2,
    [Display(Name = "Département")] Departement = 3,
    [Display(Name = "Région")] Region = 4,
    [Display(Name = "Association")] Association = 5,
    [Display(Name = "Entreprise")] Company = 6,
    [Display(Name = "Hub")] Hub = 7,
    [Display(Name = "État")] State = 8,
    [Display(Name = "Groupement")] Grouping = 9,
    [Display(Name = "Autre")] Other = 10,
}
