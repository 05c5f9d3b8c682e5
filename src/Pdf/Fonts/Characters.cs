using System.Text;

namespace ConseillerNumerique.Pdf.Fonts;

/// <summary>Which character of the fonts stands for which character of a text.</summary>
internal static class Characters
{
    /// <summary>Neither drawn nor kept: the character only steers other programs.</summary>
    public const int Dropped = -1;

    /// <summary>Neither the fonts nor a look-alike can show it.</summary>
    public const int Missing = -2;

    /// <summary>What is drawn in place of a missing character.</summary>
    public const int Replacement = '?';

    /// <summary>The character to draw, <see cref="Dropped"/> or <see cref="Missing"/>.</summary>
    public static int Drawn(int codePoint)
    {
        if (codePoint is ' ' or '\n' or '\r')
        {
            return ' ';
        }

        if (IsInvisible(codePoint))
        {
            return Dropped;
        }

        var drawn = LookAlike(codePoint);
        return FontFile.Regular.Glyph(drawn) != 0 && FontFile.Semibold.Glyph(drawn) != 0 ? drawn : Missing;
    }

    /// <summary>Puts together letters that were typed with a separate accent, as some systems do.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        // Half of a surrogate pair, or U+FFFE, would make Normalize throw.
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.Value == 0xFFFE ? Rune.ReplacementChar : rune);
        }

        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsInvisible(int codePoint) => codePoint
        is 0x00AD or 0xFEFF
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x2069)
        or (>= 0xFE00 and <= 0xFE0F);

    private static int LookAlike(int codePoint) => codePoint switch
    {
        0x202F or (>= 0x2004 and <= 0x200A) or 0x205F => 0x2009,
        (>= 0x2000 and <= 0x2003) or 0x3000 => ' ',
        0x2010 or 0x2011 => '-',
        0x2012 or 0x2015 => 0x2013,
        0x02BB => 0x2018,
        0x02BC => 0x2019,
        0x1D52 => 0x00BA, // the raised o of « nᵒ »
        _ => codePoint,
    };
}
