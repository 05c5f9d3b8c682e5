using System.Globalization;
using System.Xml;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>One sheet, read to its end row by row.</summary>
/// <param name="xml">At its beginning.</param>
/// <param name="texts">Of the workbook.</param>
/// <param name="formats">Of the workbook.</param>
/// <param name="from1904">How its days are counted.</param>
internal sealed class XlsxSheet(XmlReader xml, XlsxTexts texts, XlsxFormats formats, bool from1904)
{
    private const int MaxMerged = 1_000;
    private readonly RepeatedTexts _said = new();
    private int _row;
    private int _width;

    public List<string> Merged { get; } = [];

    /// <returns>Null after the last row; rows without anything in them are left out.</returns>
    public TableRow? Next()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "mergeCell" && Merged.Count < MaxMerged)
            {
                Merged.Add(xml.GetAttribute("ref") ?? "");
            }
            else if (xml.LocalName == "row" && ReadRow() is { } row)
            {
                return row;
            }
        }

        return null;
    }

    private TableRow? ReadRow()
    {
        _row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _row + 1;
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var cells = new List<object?>(_width);
        var (depth, column, isThere) = (xml.Depth, -1, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
            if (ReadCell() is { } value && column < TableLimits.MaxColumns)
            {
                while (cells.Count <= column)
                {
                    cells.Add(null);
                }

                cells[column] = value;
                isThere = true;
            }
        }

        _width = cells.Count;
        return isThere ? new(_row, cells) : null;
    }

    private object? ReadCell()
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement)
        {
            return null;
        }

        var (depth, isFormula) = (xml.Depth, false);
        string? value = null, inline = null;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            isFormula |= xml.LocalName == "f";
            if (xml.LocalName == "is")
            {
                inline = XlsxTexts.TextIn(xml);
            }
            else if (xml.LocalName == "v" && !xml.IsEmptyElement && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
            {
                value = xml.Value;
            }
        }

        return ValueOf(type, style, value, inline) ?? (isFormula && type != "str" ? CellError.FormulaWithoutValue : (object?)null);
    }

    private object? ValueOf(string? type, string? style, string? value, string? inline) => (type, value) switch
    {
        ("inlineStr", _) => Told(inline),
        (_, null) => null,
        ("s", _) => Told(texts.At(value)),
        ("str", _) => Told(XlsxTexts.Decoded(value)),
        ("b", _) => value is "1" or "true" ? "Oui" : "Non",
        ("e", _) => CellError.Broken,
        ("d", _) => DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        _ => NumberOf(double.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), style),
    };

    private object NumberOf(double number, string? style) =>
        formats.IsDate(style) && SerialDays.Read(number, from1904) is { } moment ? moment : number;

    private string? Told(string? text) => string.IsNullOrEmpty(text) ? null : _said.Of(text);

    /// <summary>« AB12 » is 27; null without letters.</summary>
    private static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetter).Take(4))
        {
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
