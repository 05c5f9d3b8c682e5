using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Indicators.Reports;

internal enum ReportFile
{
    [Display(Name = "PDF")] Pdf,
    [Display(Name = "CSV")] Csv,

    /// <summary>The PDF of a draft, made on the fly and not kept.</summary>
    [Display(Name = "Épreuve PDF")] Proof,
}
