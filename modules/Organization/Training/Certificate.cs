using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Training;

/// <summary>Of « Responsable d’espace de médiation numérique ». Numbers are bit positions that are stored: never renumber.</summary>
internal enum Certificate : byte
{
    [Display(Name = "CCP1")] Ccp1 = 0,
    [Display(Name = "CCP2")] Ccp2 = 1,
    [Display(Name = "CCP3")] Ccp3 = 2,

    /// <summary>The three of them.</summary>
    [Display(Name = "Titre complet")] FullTitle = 3,
}
