using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Where a person stands (Cross&amp;Le@rn typology). Numbers are stored: add at the end, never renumber.</summary>
internal enum DigitalSituation : byte
{
    [Display(Name = "Proche de l’autonomie")] NearlyAutonomous = 1,
    [Display(Name = "Grand débutant")] Beginner = 2,
    [Display(Name = "Besoin d’assistance")] NeedsAssistance = 3,
}
