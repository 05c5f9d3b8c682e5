using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Where an import stands.</summary>
internal enum ImportState
{
    /// <summary>Looked at; nothing is written.</summary>
    [Display(Name = "Aperçu")] Previewed,

    /// <summary>Waits for its turn, or is being written.</summary>
    [Display(Name = "En cours")] Queued,
    [Display(Name = "Terminé")] Done,

    /// <summary>Nothing was written.</summary>
    [Display(Name = "Refusé")] Refused,
}
