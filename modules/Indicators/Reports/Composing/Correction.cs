using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>A month whose report was frozen with other totals than today's: late entries, corrections and deletions since.</summary>
internal sealed record Correction
{
    public required Month Month { get; init; }

    public required int ReportedActivities { get; init; }

    public required int Activities { get; init; }

    public required int ReportedAttendances { get; init; }

    public required int Attendances { get; init; }
}
