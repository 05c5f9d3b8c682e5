using System.Diagnostics.CodeAnalysis;

namespace ConseillerNumerique.SharedKernel;

/// <summary>Numbers of mainland France and overseas, kept as E.164 (« +33475250000 ») and shown as people say them.</summary>
public static class PhoneNumber
{
    /// <summary>« +33 », nine digits and nothing else is the longest.</summary>
    public const int MaxLength = 13;

    private const int DomesticLength = 10;

    /// <summary>Beginnings of domestic numbers that belong to an overseas country code.</summary>
    private static readonly (string Beginning, string Country)[] Overseas =
    [
        ("0590", "+590"), ("0690", "+590"), ("0691", "+590"), ("0594", "+594"), ("0694", "+594"), ("0596", "+596"),
        ("0696", "+596"), ("0697", "+596"), ("0262", "+262"), ("0263", "+262"), ("0269", "+262"), ("0639", "+262"),
        ("0692", "+262"), ("0693", "+262"),
    ];

    /// <summary>Country codes with the digits that follow them.</summary>
    private static readonly (string Country, int Digits)[] Countries =
    [
        ("+33", 9), ("+590", 9), ("+594", 9), ("+596", 9), ("+262", 9), ("+508", 6), ("+687", 6), ("+689", 8), ("+681", 6),
    ];

    /// <param name="typed">« 04 75 25 00 00 », « +590 590 12 34 56 », « 0033 4… »; blanks, points and hyphens do not matter.</param>
    /// <param name="e164">« +33475250000 ».</param>
    public static bool TryRead(string? typed, [NotNullWhen(true)] out string? e164)
    {
        var number = string.Concat((typed ?? "").Where(character => !char.IsWhiteSpace(character) && character is not ('.' or '-' or '(' or ')' or '/')));
        number = number.StartsWith("00", StringComparison.Ordinal) ? $"+{number[2..]}" : number;
        number = number.StartsWith('+') ? number : International(number);
        e164 = IsKnown(number) ? number : null;
        return e164 is not null;
    }

    /// <summary>« 04 75 25 00 00 », « +687 12 34 56 » where no domestic form leads back to it: what is shown reads as what is kept.</summary>
    public static string Shown(string e164)
    {
        var (country, _) = CountryOf(e164);
        if (country is null)
        {
            return e164;
        }

        var digits = e164[country.Length..];
        return International($"0{digits}") == e164 ? Pairs($"0{digits}") : $"{country}\u00A0{Pairs(digits)}";
    }

    private static string International(string domestic)
    {
        if (domestic.Length != DomesticLength || domestic[0] != '0')
        {
            return "";
        }

        var country = Array.Find(Overseas, one => domestic.StartsWith(one.Beginning, StringComparison.Ordinal)).Country ?? "+33";
        return country + domestic[1..];
    }

    private static bool IsKnown(string number)
    {
        var (country, digits) = CountryOf(number);
        return country is not null
            && number.Length == country.Length + digits
            && number.AsSpan(1).ContainsAnyExceptInRange('0', '9') is false
            && (digits != DomesticLength - 1 || number[country.Length] != '0');
    }

    private static (string? Country, int Digits) CountryOf(string number) =>
        Array.Find(Countries, one => number.StartsWith(one.Country, StringComparison.Ordinal));

    /// <summary>An odd digit stands first, by itself.</summary>
    private static string Pairs(string digits)
    {
        var odd = digits.Length % 2;
        return string.Join('\u00A0', new[] { digits[..odd] }.Where(one => one.Length > 0).Concat(digits[odd..].Chunk(2).Select(pair => new string(pair))));
    }
}
