using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Numbers are stored: add at the end, never renumber.</summary>
public enum Gender : byte
{
    [Display(Name = "Non communiqué")] NotStated = 0,
    [Display(Name = "Féminin")] Female = 1,
    [Display(Name = "Masculin")] Male = 2,
}
