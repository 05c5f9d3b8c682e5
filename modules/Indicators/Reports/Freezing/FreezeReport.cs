using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reports.Composing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>Freezes one report; false when it was there already.</summary>
/// <param name="Lacking">Scope and month.</param>
/// <param name="Notices">For section 10.</param>
internal sealed record FreezeReport(LackingReport Lacking, IReadOnlyList<string> Notices) : IRequest<bool>;

internal sealed class FreezeReportHandler(
    IndicatorsDbContext db, ShortKeys keys, IMediator mediator, Communes communes, TimeProvider clock)
    : IRequestHandler<FreezeReport, bool>
{
    public async Task<bool> Handle(FreezeReport request, CancellationToken ct)
    {
        var counts = await mediator.Send(new ReadReportCounts(request.Lacking), ct);
        var corrections = await mediator.Send(new FindCorrections(request.Lacking), ct);
        var places = await KnownPlaces.FindAsync(keys, mediator, counts.Periods, ct);
        counts.JoinPlaces(places);

        // Another run may be faster: with this very report, with the number (for another month of the scope), or in
        // forgetting the failure.
        return await db.AgainWhenRacedAsync(async _ =>
        {
            if (await ExistsAsync(request.Lacking, ct))
            {
                return false;
            }

            var frame = await FrameAsync(request.Lacking, ct);
            var dataSet = ComposeDataSet.Of(frame, counts, new(communes, places.Names), new(corrections, request.Notices));
            db.MonthlyReports.Add(MonthlyReport.Freeze(Guid.CreateVersion7(clock.GetUtcNow()), frame.Scope, dataSet));
            await ForgetFailureAsync(request.Lacking, ct);
            await db.SaveChangesAsync(ct);
            return true;
        });
    }

    private Task<bool> ExistsAsync(LackingReport lacking, CancellationToken ct) => db.MonthlyReports.AnyAsync(
        report => report.ScopeKind == lacking.Scope.Kind && report.ScopeCode == lacking.Scope.Code && report.FirstDay == lacking.Month.First, ct);

    private async Task<ReportFrame> FrameAsync(LackingReport lacking, CancellationToken ct)
    {
        var last = await db.MonthlyReports
            .Where(report => report.ScopeKind == lacking.Scope.Kind && report.ScopeCode == lacking.Scope.Code)
            .MaxAsync(report => (int?)report.Number, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        return new()
        {
            Scope = lacking.Scope,
            Month = lacking.Month,
            Number = (last ?? 0) + 1,
            Version = 1,
            FrozenAt = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)),
        };
    }

    private async Task ForgetFailureAsync(LackingReport lacking, CancellationToken ct)
    {
        if (await db.FreezeFailures.FindAsync([lacking.Scope.Kind, lacking.Scope.Code, lacking.Month.First], ct) is { } failure)
        {
            db.FreezeFailures.Remove(failure);
        }
    }
}
