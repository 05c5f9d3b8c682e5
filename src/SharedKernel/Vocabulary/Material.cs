using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Numbers are bit positions and stored: add at the end, never renumber.</summary>
public enum Material : byte
{
    [Display(Name = "Ordinateur")] Computer = 0,
    [Display(Name = "Téléphone")] Phone = 1,
    [Display(Name = "Tablette")] Tablet = 2,
    [Display(Name = "Autre")] Other = 3,

    /// <summary>Excludes the others.</summary>
    [Display(Name = "Pas de matériel")] None = 4,
}
