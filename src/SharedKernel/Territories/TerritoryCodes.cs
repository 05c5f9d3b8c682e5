namespace ConseillerNumerique.SharedKernel.Territories;

/// <summary>The shapes of INSEE's codes. Codes are text: « 2A », « 971 », « 01 ».</summary>
internal static class TerritoryCodes
{
    private const int CommuneLength = 5;
    private const int SirenLength = 9;

    public static bool IsCommune(ReadOnlySpan<char> code) =>
        code.Length == CommuneLength && IsDepartement(DepartementPart(code)) && AreDigits(code[2..]);

    public static bool IsEpci(ReadOnlySpan<char> code) => code.Length == SirenLength && AreDigits(code);

    /// <summary>01 to 95 but not 20, which is 2A and 2B; 97 and 98 only with their third digit.</summary>
    public static bool IsDepartement(ReadOnlySpan<char> code) => code switch
    {
        "2A" or "2B" => true,
        "00" or "20" or "96" or "99" => false,
        { Length: 2 } => AreDigits(code) && !IsOverseas(code),
        _ => IsOverseasThree(code),
    };

    /// <summary>01 to 94 by INSEE's numbers of the moment; 975 to 989 are regions of their own in the source.</summary>
    public static bool IsRegion(ReadOnlySpan<char> code) =>
        code.Length == 2 ? AreDigits(code) && code is not "00" && !IsOverseas(code) : IsOverseasThree(code);

    /// <summary>The first two characters, three overseas; the shape of the rest is not looked at.</summary>
    public static ReadOnlySpan<char> DepartementPart(ReadOnlySpan<char> communeCode) =>
        communeCode[..(IsOverseas(communeCode) ? 3 : 2)];

    private static bool IsOverseasThree(ReadOnlySpan<char> code) =>
        code.Length == 3 && IsOverseas(code) && AreDigits(code);

    private static bool IsOverseas(ReadOnlySpan<char> code) => code.StartsWith("97") || code.StartsWith("98");

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
