using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A text that can be read: no control characters but tabs and line ends, and something to see when it is not blank.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class VisibleTextAttribute : ValidationAttribute
{
    /// <summary>Letters and symbols drawn as nothing: Hangul fillers and the empty Braille cell.</summary>
    private static readonly int[] Blanks = [0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800];

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        if (value is not string text || string.IsNullOrWhiteSpace(text))
            return ValidationResult.Success;
        foreach (var character in text.EnumerateRunes())
            if (Rune.IsControl(character) && character.Value is not ('\t' or '\n' or '\r'))
                return new($"« {validationContext.DisplayName} » contient un caractère invisible (U+{character.Value:X4}) : retirez-le.");
        return text.EnumerateRunes().All(IsUnseen)
            ? new($"« {validationContext.DisplayName} » ne contient que des caractères invisibles.")
            : ValidationResult.Success;
    }

    private static bool IsUnseen(Rune character) =>
        Rune.IsWhiteSpace(character)
        || Blanks.Contains(character.Value)
        || Rune.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark;
}
