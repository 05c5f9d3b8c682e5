using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>A text as a cell holds it.</summary>
internal static partial class WorkbookText
{
    /// <summary>
    /// Without the characters that XML cannot hold. A reader takes « _x0041_ » for a letter: its first character is
    /// written in that way itself, so that the text comes back as it was. XML readers take a carriage return for a line
    /// end: it is written in that way too.
    /// </summary>
    public static string Of(string text)
    {
        var clean = text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(CanBeHeld));
        return SecurityElement.Escape(LooksEscaped().Replace(clean, "_x005F_").Replace("\r", "_x000D_", StringComparison.Ordinal));
    }

    private static bool CanBeHeld(Rune character) => !character.IsBmp || XmlConvert.IsXmlChar((char)character.Value);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksEscaped();
}
