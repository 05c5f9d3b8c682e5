using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Numbers are stored: add at the end, never renumber.</summary>
public enum ActivityType : byte
{
    [Display(Name = "Accompagnement individuel")] Individual = 1,
    [Display(Name = "Demande ponctuelle")] OneOff = 2,
    [Display(Name = "Atelier collectif")] Workshop = 3,
}
