using System.Text;
using ConseillerNumerique.Pdf.Fonts;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>
/// Turns characters into glyphs: blanks in a row become one, what the fonts lack becomes « ? », and each glyph learns
/// whether a line may end after it. Runs follow each other, so a rule holds across them.
/// </summary>
internal sealed class Shaper(TextStyle style)
{
    // The fonts' thin space is narrower than French typography and programs that look for words expect.
    private const int ThinSpace = 0x2009;
    private const short ThinSpaceExtra = 70;
    private readonly List<Glyph> glyphs = [];
    private int previous;
    private int beforePrevious;
    private ushort previousGlyph;

    public List<Glyph> Glyphs => glyphs;

    public void Append(string text, EmbeddedFont font)
    {
        previousGlyph = 0;
        foreach (var rune in Characters.Compose(text).EnumerateRunes())
        {
            var drawn = Characters.Drawn(rune.Value);
            if (rune.Value is ' ' or '\n' or '\r')
            {
                AppendBlank(rune.Value, font);
            }
            else if (drawn == Characters.Missing)
            {
                AppendCharacter(Characters.Replacement, Characters.Replacement, font);
            }
            else if (drawn != Characters.Dropped)
            {
                AppendCharacter(rune.Value, drawn, font);
            }
        }
    }

    /// <summary>Blanks at the end of the whole text take no room and no line.</summary>
    public void TrimEnd()
    {
        // Blanks in a row are one already.
        if (previous == ' ')
        {
            glyphs.RemoveAt(glyphs.Count - 1);
        }
    }

    private void AppendBlank(int codePoint, EmbeddedFont font)
    {
        var forced = style.KeepsNewlines && codePoint != ' ';
        if (glyphs.Count == 0)
        {
            return;
        }

        if (previous != ' ')
        {
            AppendCharacter(' ', ' ', font);
            Set(glyphs.Count - 1, FrenchTypography.ClingsToTheRight(beforePrevious) ? LineEnd.Never : LineEnd.AtSpace);
        }

        if (forced)
        {
            Set(glyphs.Count - 1, LineEnd.Forced);
        }
    }

    private void AppendCharacter(int codePoint, int drawn, EmbeddedFont font)
    {
        DecideOnPrevious(codePoint);
        var (number, glyph) = font.Use(codePoint, drawn, style.Tabular);
        if (previousGlyph != 0 && font.File.Kerning(previousGlyph, glyph) is var kerning and not 0)
        {
            glyphs[^1] = glyphs[^1] with { Kerning = (short)(glyphs[^1].Kerning + kerning) };
        }

        var extra = drawn == ThinSpace ? ThinSpaceExtra : (short)0;
        glyphs.Add(new Glyph { Number = number, Advance = font.File.Advance(glyph), Kerning = extra });
        (beforePrevious, previous, previousGlyph) = (previous, codePoint, glyph);
    }

    private void DecideOnPrevious(int codePoint)
    {
        if (previous == ' ' && FrenchTypography.ClingsToTheLeft(codePoint) && glyphs[^1].After == LineEnd.AtSpace)
        {
            Set(glyphs.Count - 1, LineEnd.Never);
        }
        else if (FrenchTypography.MayEndAfterHyphen(beforePrevious, previous, codePoint))
        {
            Set(glyphs.Count - 1, LineEnd.AfterHyphen);
        }
    }

    private void Set(int index, LineEnd end) => glyphs[index] = glyphs[index] with { After = end };
}
