using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Training;

/// <summary>As Pix names its levels. Numbers are stored: never renumber.</summary>
internal enum PixLevel : byte
{
    [Display(Name = "Novice")] Novice = 1,
    [Display(Name = "Indépendant")] Independent = 2,
    [Display(Name = "Avancé")] Advanced = 3,
    [Display(Name = "Expert")] Expert = 4,
}
