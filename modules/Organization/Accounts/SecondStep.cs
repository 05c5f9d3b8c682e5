namespace ConseillerNumerique.Organization.Accounts;

/// <summary>The one-time code of a telephone (RFC 6238), or one of the recovery codes.</summary>
internal static class SecondStep
{
    public const int Digits = 6;
    public const int RecoveryCodes = 10;

    /// <summary>People type « 123 456 » and « abcde fghij » as they read them.</summary>
    public static string Typed(string code)
    {
        var bare = string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        const int Half = 5;
        return bare.Length == 2 * Half ? $"{bare[..Half]}-{bare[Half..]}" : bare; // as Identity makes them
    }
}
