using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Suppression;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A count of persons as a page may tell it: what leaves the team withholds 1 to 4.</summary>
internal static class Told
{
    public static bool IsWithheld(DashboardSubject subject, long count) =>
        subject.IsShared && count is > 0 and < SuppressedTable.Threshold;

    /// <summary>« 12 », « &lt; 5 ».</summary>
    public static string Count(DashboardSubject subject, long count) =>
        IsWithheld(subject, count) ? ReportCell.BelowFive : FrenchNumbers.Integer(count);

    /// <summary>The marks of a list whose total is told; none when it stays in the team.</summary>
    public static IReadOnlyList<CellMark> Marks(DashboardSubject subject, IReadOnlyList<long> counts) =>
        subject.IsShared ? SmallCells.Suppress(counts).Marks : new CellMark[counts.Count];
}
