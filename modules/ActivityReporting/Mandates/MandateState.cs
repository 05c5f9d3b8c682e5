using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>Follows from the dates; not stored.</summary>
internal enum MandateState
{
    [Display(Name = "En cours")] Running,
    [Display(Name = "Bientôt fini")] EndsSoon,
    [Display(Name = "Terminé")] Over,
}
