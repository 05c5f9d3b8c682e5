using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Where an import stands.</summary>
internal enum ImportState
{
    /// <summary>Looked at; nothing is written.</summary>
    [Display(Name = "Aperçu")] Previewed,

    /// <summary>Waits for its turn, or is being written.</summary>
    [Display(Name = "En cours")] Queued,

    /// <summary>All is written and stays; sheets and figures follow.</summary>
    [Display(Name = "En cours")] Settling,

    /// <summary>It cannot be finished: what was written of it is taken away again.</summary>
    [Display(Name = "En retrait")] Undoing,
    [Display(Name = "Terminé")] Done,

    /// <summary>Nothing was written.</summary>
    [Display(Name = "Refusé")] Refused,
}
