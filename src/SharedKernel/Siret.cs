using System.Diagnostics.CodeAnalysis;

namespace ConseillerNumerique.SharedKernel;

/// <summary>The fourteen digits of an establishment in INSEE's register: nine of the body (SIREN), five of its own.</summary>
public static class Siret
{
    public const int Length = 14;

    /// <summary>Its thousands of establishments have no Luhn digit: the sum of all digits is a multiple of five (INSEE).</summary>
    private const string LaPoste = "356000000";

    /// <summary>« 212 601 082 00015 » and « 212.601.082-00015 » without what people put between digits; null for blank.</summary>
    public static string? Bare(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? null
        : string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && character is not ('.' or '-')));

    /// <summary>Fourteen digits and their checksum; whether the establishment exists is another matter.</summary>
    public static bool IsValid([NotNullWhen(true)] string? siret) =>
        siret is { Length: Length } && siret.All(char.IsAsciiDigit) && siret.Any(digit => digit != '0')
        && (Luhn(siret) % 10 == 0 || (siret.StartsWith(LaPoste, StringComparison.Ordinal) && siret.Sum(digit => digit - '0') % 5 == 0));

    /// <summary>« 212 601 082 00015 », as INSEE prints it, with no-break spaces.</summary>
    public static string Printed(string siret) => IsValid(siret)
        ? $"{siret[..3]}\u00A0{siret[3..6]}\u00A0{siret[6..9]}\u00A0{siret[9..]}"
        : siret;

    private static int Luhn(string digits)
    {
        var sum = 0;
        for (var place = 0; place < digits.Length; place++)
        {
            var digit = digits[^(place + 1)] - '0';
            var weighed = place % 2 == 1 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return sum;
    }
}
