using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>One report on screen; null when there is none for the current person.</summary>
internal sealed record ShowReport(Guid Id) : IRequest<ReportView?>;

internal sealed class ShowReportHandler(IndicatorsDbContext db, ReportsVisible visible, IMediator mediator)
    : IRequestHandler<ShowReport, ReportView?>
{
    private const int DownloadsShown = 20;

    public async Task<ReportView?> Handle(ShowReport request, CancellationToken ct)
    {
        var rights = await visible.RightsAsync(ct);
        var report = await visible.Under(rights).AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Id, ct);
        if (report is null)
        {
            return null;
        }

        var mayReview = rights.Reviews(report.ScopeKind, report.ScopeCode);
        return new()
        {
            Id = report.Id,
            DataSet = report.ReadDataSet(),
            DataSetSha256 = report.DataSetSha256,
            State = report.State,

            // A text under review is its authors'.
            Narrative = mayReview || report.State == ReportState.Validated ? report.Narrative : "",
            Revision = report.Revision,
            ValidatorName = report.ValidatorName,
            ValidatedAt = report.ValidatedAt,
            MayReview = mayReview,
            Downloads = mayReview ? await DownloadsAsync(report.Id, ct) : [],
        };
    }

    private async Task<IReadOnlyList<DownloadRow>> DownloadsAsync(Guid report, CancellationToken ct)
    {
        var rows = await db.ReportDownloads.AsNoTracking()
            .Where(download => download.ReportId == report)
            .OrderByDescending(download => download.At).ThenByDescending(download => download.Id)
            .Take(DownloadsShown)
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return [];
        }

        var people = await mediator.Send(new FindPeople([.. rows.Select(row => row.AccountId).Distinct()]), ct);
        return [.. rows.Select(row => new DownloadRow(people.GetValueOrDefault(row.AccountId, "Compte supprimé"), row.File, row.At))];
    }
}
