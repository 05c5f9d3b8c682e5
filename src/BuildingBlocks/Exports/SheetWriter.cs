using System.Globalization;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>One worksheet: a frozen header, then rows of typed cells, each at its address.</summary>
internal sealed class SheetWriter(StreamWriter output)
{
    private const int FlushAt = 16 * 1024;

    /// <summary>Day 0 of a workbook: what counts 29 February 1900 as a day begins one day early.</summary>
    private static readonly int Epoch = new DateOnly(1899, 12, 30).DayNumber;

    private readonly StringBuilder _text = new(2 * FlushAt);
    private int _row;
    private int _columns;

    /// <summary>The sheet that a reader sees when the workbook opens.</summary>
    public bool IsShownFirst { get; init; }

    public Task BeginAsync(IReadOnlyList<int> widths, CancellationToken ct)
    {
        _columns = widths.Count;
        _text.Append(CultureInfo.InvariantCulture, $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <worksheet xmlns="{WorkbookParts.Main}"><sheetViews><sheetView{(IsShownFirst ? " tabSelected=\"1\"" : "")} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>
            """);
        for (var column = 1; column <= widths.Count; column++)
            _text.Append(CultureInfo.InvariantCulture, $"<col min=\"{column}\" max=\"{column}\" width=\"{widths[column - 1]}\" customWidth=\"1\"/>");
        _text.Append("</cols><sheetData>");
        return FlushAsync(ct);
    }

    public Task HeadAsync(IEnumerable<string> headers, CancellationToken ct) => RowAsync(headers, WorkbookParts.HeaderStyle, ct);

    /// <param name="cells">Texts, numbers, days, or null for an empty cell.</param>
    /// <param name="ct">Of the request.</param>
    public Task RowAsync(IEnumerable<object?> cells, CancellationToken ct) => RowAsync(cells, WorkbookParts.TextStyle, ct);

    public async Task EndAsync(CancellationToken ct)
    {
        _text.Append(CultureInfo.InvariantCulture, $"</sheetData><autoFilter ref=\"A1:{Letters(_columns)}{_row}\"/></worksheet>");
        await FlushAsync(ct);
        await output.FlushAsync(ct);
    }

    private async Task RowAsync(IEnumerable<object?> cells, int textStyle, CancellationToken ct)
    {
        _row++;
        _text.Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\">");
        var column = 0;
        foreach (var cell in cells)
            Append(cell, ++column, textStyle);
        _text.Append("</row>");
        if (_text.Length >= FlushAt)
            await FlushAsync(ct);
    }

    private void Append(object? cell, int column, int textStyle)
    {
        var address = $"{Letters(column)}{_row}";
        _ = cell switch
        {
            null => _text,
            string text => _text.Append(CultureInfo.InvariantCulture,
                $"<c r=\"{address}\" s=\"{textStyle}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{WorkbookText.Of(text)}</t></is></c>"),
            DateOnly day => _text.Append(CultureInfo.InvariantCulture,
                $"<c r=\"{address}\" s=\"{WorkbookParts.DateStyle}\"><v>{day.DayNumber - Epoch}</v></c>"),
            int or long or decimal => _text.Append(CultureInfo.InvariantCulture, $"<c r=\"{address}\"><v>{cell}</v></c>"),
            _ => throw new ArgumentException($"A {cell.GetType().Name} has no form in a workbook.", nameof(cell)),
        };
    }

    /// <summary>A, B … Z, AA, AB …</summary>
    private static string Letters(int column) =>
        (column > 26 ? Letters((column - 1) / 26) : "") + (char)('A' + ((column - 1) % 26));

    private async Task FlushAsync(CancellationToken ct)
    {
        await output.WriteAsync(_text, ct);
        _text.Clear();
    }
}
