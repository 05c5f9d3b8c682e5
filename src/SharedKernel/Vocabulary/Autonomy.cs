using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Individual sessions only. Numbers are stored: add at the end, never renumber.</summary>
public enum Autonomy : byte
{
    [Display(Name = "Non communiqué")] NotStated = 0,
    [Display(Name = "Avec guidage")] Guided = 1,
    [Display(Name = "Autonome avec guidage en cas de besoin")] GuidedIfNeeded = 2,
    [Display(Name = "Autonome")] Autonomous = 3,
}
