using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Files;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Reports.Printing;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Pdf;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>
/// Validates a draft as it was read: renders its PDF and CSV of record, stores them, then says so. What fails before
/// the end leaves a draft, and can be done again. Null when the report is not the current person's to validate.
/// </summary>
internal sealed record ValidateReport(Guid Id, int? Revision) : IRequest<Result<Guid>?>;

internal sealed class ValidateReportHandler(
    IndicatorsDbContext db, ReportsVisible visible, Validator validator, IFileStore files, AuditNotes notes,
    ILogger<ValidateReportHandler> logger)
    : IRequestHandler<ValidateReport, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(ValidateReport request, CancellationToken ct)
    {
        var rights = await visible.RightsAsync(ct);
        var report = await db.MonthlyReports.ReviewedUnder(rights).SingleOrDefaultAsync(one => one.Id == request.Id, ct);
        if (report is null)
        {
            return null;
        }

        var validation = await validator.NowAsync(ct);
        if (report.ValidatedBy == validation.AccountId)
        {
            return report.Id; // sent twice
        }

        if (report.Validate(validation, request.Revision) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await PrintAsync(report, ct);
            db.Enqueue(notes.Of(ReportActions.Validated, report.Id));
            await db.SaveChangesAsync(ct);
            return report.Id;
        }
        catch (DbUpdateConcurrencyException)
        {
            return await MeetAsync(request.Id, validation.AccountId, ct);
        }
        catch (IOException failure)
        {
            logger.LogError(failure, "Report {ReportId} could not be stored", report.Id);
            return ReportRefusals.NotStored;
        }
    }

    private async Task PrintAsync(MonthlyReport report, CancellationToken ct)
    {
        var print = ReportPrint.Of(report);
        var pdf = await files.SaveAsync(PdfWriter.Render(ReportDocument.Of(print)), ct);
        var csv = await files.SaveAsync(ReportCsv.Render(print), ct);
        report.Keep(pdf.Sha256, csv.Sha256);
    }

    /// <summary>Another save won, maybe our own second click; its files are the ones of record, ours are of no report.</summary>
    private async Task<Result<Guid>> MeetAsync(Guid id, Guid accountId, CancellationToken ct)
    {
        var winner = await db.MonthlyReports.AsNoTracking().SingleAsync(one => one.Id == id, ct);
        return winner.State != ReportState.Validated ? ReportRefusals.ReadAgain
            : winner.ValidatedBy == accountId ? winner.Id
            : ReportRefusals.AlreadyValidated(winner.ValidatorName);
    }
}
