using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>Sends an export to the browser as it is written.</summary>
public static class ExportResponse
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <returns>Null for a word that names no format.</returns>
    public static ExportFormat? FormatOf(string? word) => word switch
    {
        "csv" => ExportFormat.Csv,
        "xlsx" => ExportFormat.Xlsx,
        _ => null,
    };

    public static async Task SendAsync<TRow>(
        this HttpResponse response, ExportTable<TRow> table, ExportFormat format, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(table);
        var isCsv = format == ExportFormat.Csv;
        response.ContentType = isCsv ? "text/csv; charset=utf-8" : WorkbookType;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentDisposition =
            new ContentDispositionHeaderValue("attachment") { FileName = $"{table.FileName}.{(isCsv ? "csv" : "xlsx")}" }.ToString();
        await (isCsv ? FrenchCsv.WriteAsync(response.Body, table, ct) : Workbook.WriteAsync(response.Body, table, ct));
    }
}
