using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Freezes every due month that a scope lacks, not only the last; with a month as argument, that month alone.</summary>
internal sealed class FreezeMonthlyReports(IMediator mediator) : IBackgroundJob
{
    public const string Name = "rapports.figer";
    public const string Title = "Figer les rapports du mois";

    /// <summary>A scope that fails is tried again within the hour, then the next month makes up for it.</summary>
    public const int Retries = 5;

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        var months = Month.TryParse(run.Argument, out var only) ? [only] : await mediator.Send(new FindDueMonths(), ct);
        var summary = await mediator.Send(new FreezeMonthlyReportsOf { Months = months, Run = run }, ct);
        return summary.Failed.Count == 0 ? summary.ToText() : throw new FreezeFailedException(summary.ToText());
    }
}
