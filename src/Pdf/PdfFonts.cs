using System.Text;
using ConseillerNumerique.Pdf.Fonts;

namespace ConseillerNumerique.Pdf;

/// <summary>What the fonts of a document can show: the letters of Latin Europe, not emoji, arrows or Greek.</summary>
public static class PdfFonts
{
    /// <summary>
    /// The first character that would be drawn « ? »; <c>null</c> when all can be shown. Newlines and characters with a
    /// look-alike (narrow no-break space, no-break hyphen, ʻ) can; tabs and other control characters cannot.
    /// </summary>
    public static Rune? FirstMissing(string text)
    {
        foreach (var rune in Characters.Compose(text).EnumerateRunes())
        {
            if (Characters.Drawn(rune.Value) == Characters.Missing)
            {
                return rune;
            }
        }

        return null;
    }

    /// <summary>The text with « ? » for each character that cannot be shown, and whether there was one.</summary>
    public static (string Text, bool Replaced) Replaceable(string text)
    {
        if (FirstMissing(text) is null)
        {
            return (text, false);
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in Characters.Compose(text).EnumerateRunes())
        {
            kept.Append(Characters.Drawn(rune.Value) == Characters.Missing ? new Rune(Characters.Replacement) : rune);
        }

        return (kept.ToString(), true);
    }
}
