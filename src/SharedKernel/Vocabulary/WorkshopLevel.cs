using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Numbers are stored: add at the end, never renumber.</summary>
public enum WorkshopLevel : byte
{
    [Display(Name = "Non communiqué")] NotStated = 0,
    [Display(Name = "Débutant")] Beginner = 1,
    [Display(Name = "Intermédiaire")] Intermediate = 2,
    [Display(Name = "Avancé")] Advanced = 3,
}
