using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>Texts that a workbook keeps once for all the cells that hold them.</summary>
internal sealed partial class XlsxTexts
{
    private readonly List<string> _texts = [];

    private XlsxTexts()
    {
    }

    public static XlsxTexts None { get; } = new();

    /// <exception cref="FormatException">There is no such text.</exception>
    public string At(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < _texts.Count
            ? _texts[place]
            : throw new FormatException("No such shared text.");

    public static XlsxTexts Read(XmlReader xml)
    {
        var read = new XlsxTexts();
        var length = 0L;
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                var text = TextIn(xml);
                read._texts.Add(text);
                length += text.Length;
                if (length > TableLimits.MaxSharedLength)
                {
                    throw new UnreadableFileException(TableRefusals.TooLarge);
                }
            }
        }

        return read;
    }

    /// <summary>All runs of a rich text, without what tells how to pronounce it. The reader stands on the element, then on its end.</summary>
    public static string TextIn(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var (depth, text, isSpoken, isText) = (xml.Depth, new StringBuilder(), false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            var isElement = xml.NodeType == XmlNodeType.Element;
            if (isElement || xml.NodeType == XmlNodeType.EndElement)
            {
                isSpoken = xml.LocalName == "rPh" ? isElement && !xml.IsEmptyElement : isSpoken;
                isText = isElement && xml is { LocalName: "t", IsEmptyElement: false };
            }
            else if (isText && !isSpoken)
            {
                Append(text, xml.Value);
            }
        }

        return Decoded(text.ToString());
    }

    private static void Append(StringBuilder text, string more)
    {
        text.Append(more);
        if (text.Length > TableLimits.MaxCellLength * 2)
        {
            throw new UnreadableFileException(TableRefusals.TooLarge);
        }
    }

    /// <summary>« _x000D_ » is how a workbook writes what XML would lose.</summary>
    public static string Decoded(string text) => !text.Contains("_x", StringComparison.Ordinal)
        ? text
        : Escaped().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
