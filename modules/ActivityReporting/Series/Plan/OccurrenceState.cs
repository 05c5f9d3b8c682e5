using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>How a session of a series stands.</summary>
internal enum OccurrenceState
{
    [Display(Name = "Prévue")] Planned,
    [Display(Name = "Annulée")] Cancelled,
    [Display(Name = "Confirmée")] Confirmed,
}
