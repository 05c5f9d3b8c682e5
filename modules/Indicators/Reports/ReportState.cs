using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Indicators.Reports;

internal enum ReportState
{
    /// <summary>Frozen; waits for its narrative and its validation.</summary>
    [Display(Name = "Brouillon")] Draft,

    /// <summary>Its PDF and CSV of record are stored; never changes again.</summary>
    [Display(Name = "Validé")] Validated,
}
