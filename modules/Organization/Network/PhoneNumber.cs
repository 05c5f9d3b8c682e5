using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Network;

/// <summary>A telephone number that people read: « 04 75 25 00 00 », « +262262000000 ».</summary>
internal static class PhoneNumber
{
    private const int NationalDigits = 10;
    private const int FewestDigits = 8;
    private const int MostDigits = 15;
    private const string Punctuation = " .-/()\u00A0\u202F";

    /// <returns>Ten digits by twos, or « + » and the digits of an international number.</returns>
    public static Result<string> Read(string typed)
    {
        var text = string.Concat(typed.Where(character => !Punctuation.Contains(character, StringComparison.Ordinal)));
        var isInternational = text.StartsWith('+');
        var digits = isInternational ? text[1..] : text;
        if (!digits.All(char.IsAsciiDigit))
        {
            return DirectoryRefusals.PhoneMalformed;
        }

        return isInternational && digits.Length is >= FewestDigits and <= MostDigits && digits[0] != '0' ? $"+{digits}"
            : !isInternational && digits.Length == NationalDigits && digits[0] == '0' && digits[1] != '0' ? ByTwos(digits)
            : DirectoryRefusals.PhoneMalformed;
    }

    private static string ByTwos(string digits) => string.Join(' ', digits.Chunk(2).Select(two => new string(two)));
}
