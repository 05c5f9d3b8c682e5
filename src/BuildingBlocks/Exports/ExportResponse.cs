using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>Sends an export to the browser as it is written, once its first row is there.</summary>
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
        await using var rows = table.Rows.GetAsyncEnumerator(ct);
        var opened = table with { Rows = RowsOf(rows, isThere: await rows.MoveNextAsync()) }; // a query that fails is told on a page: no file has begun
        var isCsv = format == ExportFormat.Csv;
        response.ContentType = isCsv ? "text/csv; charset=utf-8" : WorkbookType;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentDisposition =
            new ContentDispositionHeaderValue("attachment") { FileName = $"{table.FileName}.{(isCsv ? "csv" : "xlsx")}" }.ToString();
        await (isCsv ? FrenchCsv.WriteAsync(response.Body, opened, ct) : Workbook.WriteAsync(response.Body, opened, ct));
    }

    /// <param name="rows">Its first one was asked for.</param>
    /// <param name="isThere">And is there.</param>
    private static async IAsyncEnumerable<TRow> RowsOf<TRow>(IAsyncEnumerator<TRow> rows, bool isThere)
    {
        for (var isRow = isThere; isRow; isRow = await rows.MoveNextAsync())
            yield return rows.Current;
    }
}
