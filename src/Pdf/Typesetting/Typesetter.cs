using ConseillerNumerique.Pdf.Layout;
using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Sets texts in the two fonts of one document.</summary>
internal sealed class Typesetter(EmbeddedFont regular, EmbeddedFont semibold)
{
    public TextBlock Set(string text, TextStyle style, double width, StructureElement? element) =>
        Set([new Run { Text = text }], style, width, element);

    public TextBlock Set(IReadOnlyList<Run> runs, TextStyle style, double width, StructureElement? element)
    {
        var shaper = new Shaper(style);
        var spans = new List<TextSpan>(runs.Count);
        foreach (var run in runs)
        {
            var start = shaper.Glyphs.Count;
            var font = style.Strong || run.Strong ? semibold : regular;
            shaper.Append(run.Text, font);
            spans.Add(new TextSpan
            {
                Start = start,
                End = shaper.Glyphs.Count,
                Font = font,
                Colour = run.Link is null ? style.Colour : Colour.Petrol,
                Element = run.Link is null || element is null ? element : new StructureElement("Link", element),
                Link = run.Link,
                LinkText = run.Text,
            });
        }

        shaper.TrimEnd();
        return new TextBlock(new ShapedText(shaper.Glyphs, spans), style, Math.Max(width, style.Size));
    }

    /// <summary>The width in points of a text on one line.</summary>
    public double Width(string text, TextStyle style) =>
        Set(text, style, double.MaxValue, null) is { IsEmpty: false } block ? block.LineWidth(block.Lines[0]) : 0;
}
