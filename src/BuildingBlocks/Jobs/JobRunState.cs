using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Where a run stands.</summary>
public enum JobRunState
{
    /// <summary>Waits for its turn, or for its next try.</summary>
    [Display(Name = "En attente")] Queued,
    [Display(Name = "En cours")] Running,
    [Display(Name = "Réussi")] Succeeded,

    /// <summary>Given up after its last try.</summary>
    [Display(Name = "Échec")] Failed,
}
