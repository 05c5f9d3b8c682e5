using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>What the trail keeps of reports; their downloads have a list of their own, on the report.</summary>
internal static class ReportActions
{
    public static readonly AuditedAction Narrated = new("report.narrated", "Texte du mois d’un rapport");
    public static readonly AuditedAction Validated = new("report.validated", "Validation d’un rapport");

    public static IReadOnlyList<AuditedAction> All { get; } = [Narrated, Validated];
}
