using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace ConseillerNumerique.BuildingBlocks.Web.Charts.Images;

/// <summary>
/// An image under construction, from the top down. Colours are attributes, not a stylesheet, so that office programs
/// show them too.
/// </summary>
internal sealed class Canvas(double width)
{
    public const double Wide = 960;
    public const double Margin = 24;
    public const double Line = 21;
    public const string Petrol = "#0b5a60";

    private const string Ink = "#14302f";
    private const string Softer = "#4b5f60";
    private const string Edge = "#747b76";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly List<XElement> _elements = [];

    /// <summary>Where the next thing begins.</summary>
    public double Y { get; private set; } = Margin;

    public double Inner => width - 2 * Margin;

    public void Skip(double height) => Y += height;

    /// <summary>A paragraph over the whole width; nothing for no text.</summary>
    public void Write(string? text, TextStyle style)
    {
        var lines = text is null ? [] : Lines(text, Inner, style);
        foreach (var line in lines)
        {
            Text(line, Margin, Y + SizeOf(style), style);
            Y += SizeOf(style) * 1.4;
        }
    }

    /// <param name="text">On one line.</param>
    /// <param name="x">Where it begins, ends or has its middle.</param>
    /// <param name="y">Of its foot.</param>
    /// <param name="style">Size and colour.</param>
    /// <param name="anchor">« start », « middle » or « end ».</param>
    public void Text(string text, double x, double y, TextStyle style = TextStyle.Plain, string anchor = "start") => _elements.Add(new(
        Svg + "text",
        At("x", x),
        At("y", y),
        new XAttribute("font-size", SizeOf(style)),
        new XAttribute("text-anchor", anchor),
        style is TextStyle.Title or TextStyle.Strong ? new XAttribute("font-weight", 600) : null,
        style == TextStyle.Soft ? new XAttribute("fill", Softer) : null,
        Clean(text)));

    public void Rect(ChartStyle style, double x, double y, double wide, double high) => _elements.Add(new(
        Svg + "rect",
        At("x", x),
        At("y", y),
        At("width", Math.Max(0, wide)),
        At("height", Math.Max(0, high)),
        new XAttribute("fill", style switch { ChartStyle.Hatched => "url(#hatch)", ChartStyle.Accent => "#ffc53d", _ => Petrol }),
        new XAttribute("stroke", Petrol),
        new XAttribute("stroke-width", 1.5)));

    public void Rule(double x, double y, double wide) => _elements.Add(new(
        Svg + "path", new XAttribute("d", Invariant($"M{x} {y}h{wide}")), new XAttribute("stroke", Edge)));

    public void Path(string d, ChartStyle? line = null, string? transform = null) => _elements.Add(new(
        Svg + "path",
        new XAttribute("d", d),
        new XAttribute("fill", line is null ? Petrol : "none"),
        line is null ? null : new XAttribute("stroke", Petrol),
        line is null ? null : new XAttribute("stroke-width", 2.5),
        line == ChartStyle.Hatched ? new XAttribute("stroke-dasharray", "6 5") : null,
        transform is null ? null : new XAttribute("transform", transform)));

    /// <summary>Words on as many lines as they need; a word that is longer than a line is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double room, TextStyle style = TextStyle.Plain)
    {
        var most = Math.Max(4, (int)(room / (SizeOf(style) * 0.53)));
        List<string> lines = [""];
        foreach (var word in text.Split(' ', '\n').SelectMany(word => word.EnumerateRunes().Chunk(most)).Select(runes => string.Concat(runes)))
        {
            var longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (longer.Length <= most)
                lines[^1] = longer;
            else
                lines.Add(word);
        }

        return lines;
    }

    public XElement Finish(string title, string description)
    {
        var height = Math.Ceiling(Y + Margin);
        return new(
            Svg + "svg",
            At("width", width),
            At("height", height),
            new XAttribute("viewBox", Invariant($"0 0 {Math.Round(width, 1)} {height}")),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", "titre description"),
            new XAttribute("font-family", "Atkinson Hyperlegible Next, Segoe UI, Helvetica, Arial, sans-serif"),
            new XAttribute("fill", Ink),
            new XElement(Svg + "title", new XAttribute("id", "titre"), Clean(title)),
            new XElement(Svg + "desc", new XAttribute("id", "description"), Clean(description)),
            XElement.Parse($"""
                <defs xmlns="{Svg}"><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0H6V6H0Z" fill="#e0eeeb"/><path d="M0 0V6" stroke="{Petrol}" stroke-width="2"/></pattern></defs>
                """),
            new XElement(Svg + "rect", new XAttribute("width", "100%"), new XAttribute("height", "100%"), new XAttribute("fill", "#fffefb")),
            _elements);
    }

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static double SizeOf(TextStyle style) => style switch { TextStyle.Title => 20, TextStyle.Soft => 13, _ => 15 };

    private static XAttribute At(string name, double value) => new(name, Math.Round(value, 1));

    /// <summary>Letters that no XML may hold are left out.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));
}
