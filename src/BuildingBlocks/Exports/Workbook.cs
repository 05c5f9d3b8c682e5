using System.IO.Compression;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>
/// An Office Open XML workbook written row by row: the filters first, then the data under a frozen header, each cell
/// with its type. Nothing is kept in memory, and the output need not be seekable.
/// </summary>
public static class Workbook
{
    private const string FiltersTitle = "Filtres";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="output">Stays open; written asynchronously only.</param>
    /// <param name="table">What to write.</param>
    /// <param name="ct">Of the request.</param>
    public static async Task WriteAsync<TRow>(Stream output, ExportTable<TRow> table, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(table);
        await using var gathered = new GatheredWrites(output);
        await using (var archive = await ZipArchive.CreateAsync(gathered, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct))
        {
            foreach (var (path, content) in WorkbookParts.Of(FiltersTitle, table.Title))
                await WriteAsync(archive, path, part => part.WriteAsync(content.AsMemory(), ct), ct);
            await WriteAsync(archive, "xl/worksheets/sheet1.xml", part => WriteFiltersAsync(part, table.Filters, ct), ct);
            await gathered.PassOnAsync(ct); // a download that has begun waits for its rows with more patience
            await WriteAsync(archive, "xl/worksheets/sheet2.xml", part => WriteRowsAsync(part, table, ct), ct);
        }

        await gathered.PassOnAsync(ct);
    }

    private static async Task WriteAsync(ZipArchive archive, string path, Func<StreamWriter, Task> write, CancellationToken ct)
    {
        await using var part = new StreamWriter(await archive.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(ct), Utf8);
        await write(part);
    }

    private static async Task WriteFiltersAsync(
        StreamWriter part, IReadOnlyList<(string Label, string Value)> filters, CancellationToken ct)
    {
        var sheet = new SheetWriter(part);
        await sheet.BeginAsync([30, 60], ct);
        await sheet.HeadAsync(["Filtre", "Valeur"], ct);
        foreach (var (label, value) in filters)
            await sheet.RowAsync([label, value], ct);
        await sheet.EndAsync(ct);
    }

    private static async Task WriteRowsAsync<TRow>(StreamWriter part, ExportTable<TRow> table, CancellationToken ct)
    {
        var sheet = new SheetWriter(part) { IsShownFirst = true };
        await sheet.BeginAsync([.. table.Columns.Select(column => column.Width)], ct);
        await sheet.HeadAsync([.. table.Columns.Select(column => column.Header)], ct);
        await foreach (var row in table.Rows.WithCancellation(ct))
            await sheet.RowAsync(table.Columns.Select(column => column.Value(row)), ct);
        await sheet.EndAsync(ct);
    }
}
