using ConseillerNumerique.BuildingBlocks.Files;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Reports.Printing;
using ConseillerNumerique.Indicators.Reports.Reviewing;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Pdf;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reports.Downloading;

/// <summary>
/// A file of a report, noted in its log: the stored one of a validated report, the proof of a draft made on the fly.
/// Null when there is none for the current person.
/// </summary>
/// <param name="File">PDF or CSV; a draft's PDF is its proof.</param>
internal sealed record DownloadReport(Guid Id, ReportFile File) : IRequest<DownloadableFile?>;

internal sealed class DownloadReportHandler(IndicatorsDbContext db, ReportsVisible visible, IFileStore files, ICurrentUser user)
    : IRequestHandler<DownloadReport, DownloadableFile?>
{
    public async Task<DownloadableFile?> Handle(DownloadReport request, CancellationToken ct)
    {
        var rights = await visible.RightsAsync(ct);
        var report = await visible.Under(rights).AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Id, ct);
        if (report is null)
        {
            return null;
        }

        var isValidated = report.State == ReportState.Validated;
        if (!isValidated && request.File != ReportFile.Pdf)
        {
            return null;
        }

        var file = isValidated ? request.File : ReportFile.Proof;
        var found = isValidated ? await StoredAsync(report, file, ct) : Proof(report, rights);
        db.ReportDownloads.Add(new()
        {
            Id = Guid.CreateVersion7(visible.Now),
            ReportId = report.Id,
            AccountId = user.ActingId ?? user.Id,
            AsFunder = user.ActingId is null && rights.OnlyFunds(report), // a visit is no funder's reading
            File = file,
            At = visible.Now,
        });
        await db.SaveChangesAsync(ct);
        return found;
    }

    private async Task<DownloadableFile> StoredAsync(MonthlyReport report, ReportFile file, CancellationToken ct)
    {
        var sha256 = file == ReportFile.Csv ? report.CsvSha256! : report.PdfSha256!; // kept by the validation
        var content = await files.OpenVerifiedAsync(sha256, ct)
            ?? throw new FileNotFoundException($"The file {sha256} of report {report.Id} is not in the store.");
        return new() { Content = content, Sha256 = sha256, File = file, Name = ReportFileNames.Of(report, file) };
    }

    private static DownloadableFile Proof(MonthlyReport report, ReportRights rights)
    {
        var print = ReportPrint.Of(report);
        if (!rights.Reviews(report.ScopeKind, report.ScopeCode))
        {
            // A text under review is its authors'.
            print = print with { Narrative = "" };
        }

        var bytes = PdfWriter.Render(ReportDocument.Of(print));
        return new()
        {
            Content = new MemoryStream(bytes, writable: false),
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)),
            File = ReportFile.Proof,
            Name = ReportFileNames.Of(report, ReportFile.Proof),
        };
    }
}
