using System.Globalization;
using CsvHelper;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>CSV as a French spreadsheet opens it: UTF-8 with its mark, semicolons, decimal commas, French dates, no formula.</summary>
public static class FrenchCsv
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    private static readonly CsvWriterOptions Format = new()
    {
        Separator = ';',
        WriteByteOrderMark = true,
        Injection = CsvInjection.Escape,
    };

    /// <param name="output">Stays open.</param>
    public static CsvWriter Over(Stream output) => CsvWriter.Create(output, Format, leaveOpen: true);

    public static async Task WriteAsync<TRow>(Stream output, ExportTable<TRow> table, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(table);
        await using var csv = Over(output);
        await csv.WriteRecordAsync([.. table.Columns.Select(column => column.Header)], ct);
        await csv.FlushAsync(ct); // the download begins before the rows are asked for
        await foreach (var row in table.Rows.WithCancellation(ct))
            await csv.WriteRecordAsync([.. table.Columns.Select(column => Text(column.Value(row)))], ct);
    }

    /// <summary>Numbers without blanks in their thousands: a spreadsheet reads them as numbers.</summary>
    private static string Text(object? value) => value switch
    {
        null => "",
        string text => CsvFormulas.Guard(text),
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, French),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no form in an export.", nameof(value)),
    };
}
