using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>From numbers and names to what the report says: the same input gives the same data set.</summary>
internal static class ComposeDataSet
{
    /// <param name="frame">Which report.</param>
    /// <param name="counts">Of its scope and month.</param>
    /// <param name="names">Asked for this report alone.</param>
    /// <param name="remarks">For section 10.</param>
    public static ReportDataSet Of(ReportFrame frame, ReportCounts counts, ReportNames names, ReportRemarks remarks)
    {
        var heading = Heading(frame, names);
        ReportSection[] sections = [WhatSection.Of(counts), WhoSection.Of(counts), WhereSection.Of(counts, names)];
        return new()
        {
            Heading = heading,
            KeyFigures = KeyFiguresTable.Of(frame.Month, counts),
            Sections = sections,

            // After the sections: they tell which names could not be printed as they are.
            Method = MethodSection.Of(
                frame.Scope.Kind, counts, remarks with { Notices = [.. remarks.Notices, .. names.Altered.Select(ReportNames.Notice)] }),
        };
    }

    private static ReportHeading Heading(ReportFrame frame, ReportNames names) => new()
    {
        ScopeKind = frame.Scope.Kind,
        ScopeCode = frame.Scope.Code,
        ScopeName = names.Print(frame.Scope.Name),
        ScopeLabel = Labels.Of(frame.Scope.Kind),
        Month = frame.Month,
        MonthLabel = frame.Month.Label,
        Number = frame.Number,
        Version = frame.Version,
        FrozenAt = frame.FrozenAt,
        FrozenLabel = FrenchDates.Moment(frame.FrozenAt, BusinessCalendar.Paris),
    };
}
