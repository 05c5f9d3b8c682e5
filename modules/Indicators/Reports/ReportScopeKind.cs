using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Indicators.Reports;

/// <summary>What a report may be about. Numbers are stored: add at the end, never renumber.</summary>
internal enum ReportScopeKind : byte
{
    [Display(Name = "Structure employeuse")] Employer = 1,
    [Display(Name = "Département")] Departement = 2,
    [Display(Name = "Équipe")] Team = 3,
    [Display(Name = "Région")] Region = 4,
    [Display(Name = "France entière")] Nation = 5,
}
