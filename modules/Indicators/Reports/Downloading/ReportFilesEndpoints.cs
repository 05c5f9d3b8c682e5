using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.Indicators.Reports.Downloading;

/// <summary>The files of a report; what is not yours is not found.</summary>
internal static class ReportFilesEndpoints
{
    public static void MapReportFiles(this IEndpointRouteBuilder routes)
    {
        var reports = routes.MapGroup("/rapports/{id:guid}").RequireAuthorization();
        reports.MapGet("/pdf", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
            SendAsync(new(id, ReportFile.Pdf), http, mediator, ct));
        reports.MapGet("/csv", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
            SendAsync(new(id, ReportFile.Csv), http, mediator, ct));
    }

    private static async Task<Results<FileStreamHttpResult, NotFound>> SendAsync(
        DownloadReport request, HttpContext http, IMediator mediator, CancellationToken ct)
    {
        var file = await mediator.Send(request, ct);
        if (file is null)
        {
            return TypedResults.NotFound();
        }

        // Kept by nobody on the way; the browser asks again, and the log knows.
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue(
            file.File == ReportFile.Proof ? "inline" : "attachment") { FileName = file.Name }.ToString();
        return TypedResults.Stream(
            file.Content,
            file.File == ReportFile.Csv ? "text/csv; charset=utf-8" : "application/pdf",
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""));
    }
}
