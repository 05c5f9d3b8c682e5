using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>What an animation was about. Numbers are bit positions that are stored: never renumber.</summary>
public enum CoordinationTheme : byte
{
    [Display(Name = "Partage de pratiques")] SharingPractice = 0,
    [Display(Name = "Maillage territorial")] Network = 1,
    [Display(Name = "Soutien technique")] TechnicalSupport = 2,
    [Display(Name = "Projet et parcours professionnel")] Career = 3,
    [Display(Name = "Soutien RH")] HumanResources = 4,
    [Display(Name = "Autre")] Other = 5,
}
