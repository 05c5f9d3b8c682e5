using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Freezes every due month that a scope lacks, not only the last; with a month as argument, that month alone.</summary>
internal sealed class FreezeMonthlyReports(IMediator mediator, TimeProvider clock) : IBackgroundJob
{
    public const string Name = "rapports.figer";
    public const string Title = "Figer les rapports du mois";

    /// <summary>A scope that fails is tried again within the hour, then the next month makes up for it.</summary>
    public const int Retries = 5;

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        var only = Month.TryParse(run.Argument, out var month) ? month : (Month?)null;
        if (only is { } asked && Refuse(asked, clock) is { } refusal)
        {
            throw new FreezeFailedException(refusal.Message);
        }

        var months = only is null ? await mediator.Send(new FindDueMonths(), ct) : [only.Value];
        var summary = await mediator.Send(new FreezeMonthlyReportsOf { Months = months, Run = run }, ct);
        return summary.Failed.Count == 0 ? summary.ToText() : throw new FreezeFailedException(summary.ToText());
    }

    /// <returns>Why this month cannot be frozen now; null when it can.</returns>
    public static Refusal? Refuse(Month month, TimeProvider clock) =>
        month.Last < BusinessCalendar.SchemeStart ? ReportRefusals.MonthBeforeScheme
        : !BusinessCalendar.IsClosed(month, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)) ? ReportRefusals.MonthNotClosed
        : null;
}
