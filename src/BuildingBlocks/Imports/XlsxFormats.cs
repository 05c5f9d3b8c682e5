using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>Which styles of a workbook show a number as a day.</summary>
internal sealed partial class XlsxFormats
{
    /// <summary>Of days, months and years, in English and in French.</summary>
    private static readonly SearchValues<char> DayLetters = SearchValues.Create("dmyjaDMYJA");

    private readonly List<bool> _areDates = [];

    private XlsxFormats()
    {
    }

    public static XlsxFormats None { get; } = new();

    public bool IsDate(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < _areDates.Count && _areDates[place];

    public static XlsxFormats Read(XmlReader xml)
    {
        var (read, own, isInCells) = (new XlsxFormats(), new Dictionary<int, bool>(), false);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs")
            {
                isInCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "numFmt" })
            {
                own[Number(xml, "numFmtId")] = ShowsDay(xml.GetAttribute("formatCode") ?? "");
            }
            else if (isInCells && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var format = Number(xml, "numFmtId");
                read._areDates.Add(own.TryGetValue(format, out var showsDay) ? showsDay : IsBuiltIn(format));
            }
        }

        return read;
    }

    /// <summary>The numbers that every program knows, some of them by country.</summary>
    private static bool IsBuiltIn(int format) => format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static bool ShowsDay(string code) => Quoted().Replace(code, "").AsSpan().ContainsAny(DayLetters);

    private static int Number(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>What is shown as it stands, colours and countries.</summary>
    [GeneratedRegex("""("[^"]*"|\[[^\]]*\]|\\.|General|Standard)""", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();
}
