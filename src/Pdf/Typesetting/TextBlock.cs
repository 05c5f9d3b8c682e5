using System.Runtime.InteropServices;

namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>A text broken into lines of one width.</summary>
internal sealed class TextBlock
{
    private readonly ShapedText text;

    public TextBlock(ShapedText text, TextStyle style, double width)
    {
        this.text = text;
        Style = style;
        Width = width;
        Lines = LineBreaker.Break(Glyphs, width * 1000 / style.Size);
    }

    public TextStyle Style { get; }

    public double Width { get; }

    public IReadOnlyList<TextSpan> Spans => text.Spans;

    public List<TextLine> Lines { get; }

    public bool IsEmpty => Lines.Count == 0;

    public double Height => Lines.Count * Style.LineHeight;

    public ReadOnlySpan<Glyph> Glyphs => CollectionsMarshal.AsSpan(text.Glyphs);

    /// <summary>Points from the left edge to where a line begins.</summary>
    public double Offset(TextLine line) => Style.Alignment switch
    {
        Alignment.Start => 0,
        Alignment.Centre => (Width - LineWidth(line)) / 2,
        _ => Width - LineWidth(line),
    };

    public double LineWidth(TextLine line) => line.Width * Style.Size / 1000;

    /// <summary>As narrow as the number of lines allows: a title leaves no single word on its last line.</summary>
    public TextBlock Balance()
    {
        const double Step = 4;
        var balanced = this;
        // A title of more lines than this is a mistake that needs no beauty.
        while (Lines.Count is 2 or 3)
        {
            var narrower = new TextBlock(text, Style, balanced.Width - Step);
            if (narrower.Lines.Count > Lines.Count)
            {
                break;
            }

            balanced = narrower;
        }

        return balanced;
    }

    /// <summary>Keeps the first lines; the last one kept then ends with « … ».</summary>
    public TextBlock Truncate(int lines)
    {
        if (Lines.Count <= lines)
        {
            return this;
        }

        Lines.RemoveRange(lines, Lines.Count - lines);
        var last = Lines[^1];
        var end = Math.Max(last.Start + 1, last.End - 2);
        var font = Spans.Last(span => span.Start < end).Font;
        var (number, glyph) = font.Use('…', '…', tabular: false);
        var removed = LineBreaker.Measure(Glyphs[(end - 1)..last.End]);
        text.Glyphs[end - 1] = new Glyph { Number = number, Advance = font.File.Advance(glyph) };
        Lines[^1] = new TextLine(last.Start, end, last.Width - removed + font.File.Advance(glyph));
        return this;
    }
}
