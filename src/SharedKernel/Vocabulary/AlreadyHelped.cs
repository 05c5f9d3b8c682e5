using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Whether an anonymous person came before; unknown is not counted as a first time.</summary>
public enum AlreadyHelped : byte
{
    [Display(Name = "Non communiqué")] NotStated = 0,
    [Display(Name = "Oui")] Yes = 1,
    [Display(Name = "Non, première fois")] No = 2,
}
