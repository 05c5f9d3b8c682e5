using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What would become of a record.</summary>
internal enum Verdict
{
    [Display(Name = "Nouvelle")] New,

    /// <summary>It is here already and stays as it is.</summary>
    [Display(Name = "Déjà là")] Known,

    /// <summary>It breaks a rule: the whole file waits.</summary>
    [Display(Name = "À corriger")] Refused,
}
