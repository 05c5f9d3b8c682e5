namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Fills each line as far as it goes; a word wider than a line is cut.</summary>
internal static class LineBreaker
{
    /// <param name="glyphs">A whole text.</param>
    /// <param name="limit">In thousandths of the font size.</param>
    public static List<TextLine> Break(ReadOnlySpan<Glyph> glyphs, double limit)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < glyphs.Length;)
        {
            var end = EndOfLine(glyphs, start, limit);
            lines.Add(new TextLine(start, end, Measure(glyphs[start..end])));
            start = end;
        }

        return lines;
    }

    /// <summary>Without the space or the kerning at the end.</summary>
    public static int Measure(ReadOnlySpan<Glyph> line)
    {
        if (line.Length > 0 && line[^1].After is LineEnd.AtSpace or LineEnd.Forced)
        {
            line = line[..^1];
        }

        var width = 0;
        foreach (var glyph in line)
        {
            width += glyph.Advance + glyph.Kerning;
        }

        return line.Length == 0 ? 0 : width - line[^1].Kerning;
    }

    private static int EndOfLine(ReadOnlySpan<Glyph> glyphs, int start, double limit)
    {
        var width = 0;
        var lastBreak = start;
        for (var i = start; i < glyphs.Length; i++)
        {
            var glyph = glyphs[i];
            var hangs = glyph.After is LineEnd.AtSpace or LineEnd.Forced;
            if (!hangs && width + glyph.Advance > limit && i > start)
            {
                return lastBreak > start ? lastBreak : i;
            }

            if (glyph.After == LineEnd.Forced)
            {
                return i + 1;
            }

            lastBreak = glyph.After == LineEnd.Never ? lastBreak : i + 1;
            width += glyph.Advance + glyph.Kerning;
        }

        return glyphs.Length;
    }
}
