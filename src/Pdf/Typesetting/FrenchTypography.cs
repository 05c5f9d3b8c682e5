using System.Text;

namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Where a line may not end although a plain space was typed, and where it may although none was.</summary>
internal static class FrenchTypography
{
    /// <summary>« Qui ? » typed with a plain space keeps its question mark on the line.</summary>
    public static bool ClingsToTheLeft(int codePoint) =>
        codePoint is ':' or ';' or '?' or '!' or '»' or '%' or '€' or '…';

    public static bool ClingsToTheRight(int codePoint) => codePoint is '«';

    /// <summary>« rendez-vous » may be cut after its hyphen; « 12-17 », « -5 » and U+2011 may not.</summary>
    public static bool MayEndAfterHyphen(int before, int hyphen, int after) =>
        hyphen is '-' or 0x2010 && IsLetter(before) && IsLetter(after);

    private static bool IsLetter(int codePoint) => Rune.IsValid(codePoint) && Rune.IsLetter(new Rune(codePoint));
}
