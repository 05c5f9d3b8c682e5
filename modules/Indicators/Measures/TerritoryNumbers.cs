using System.Globalization;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>INSEE's codes as numbers and back: « 2A004 » and « 2B » have their own beyond those of digits.</summary>
internal static class TerritoryNumbers
{
    /// <summary>Corse-du-Sud and Haute-Corse among the first two signs, where digits end at 99.</summary>
    private const int CorseDuSud = 100;
    private const int HauteCorse = 101;
    private const int CommunesOfDepartement = 1000;

    /// <summary>« 971 », which no two digits reach, is told apart by this.</summary>
    private const int ThreeDigits = 1000;

    public static int OfCommune(string code) =>
        FirstTwo(code) * CommunesOfDepartement + int.Parse(code.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture);

    public static string CommuneCode(int number) =>
        FirstTwo(number / CommunesOfDepartement) + (number % CommunesOfDepartement).ToString("000", CultureInfo.InvariantCulture);

    /// <summary>Of a département or a région.</summary>
    public static int OfDepartement(string code) => code.Length == 3
        ? ThreeDigits + int.Parse(code, NumberStyles.None, CultureInfo.InvariantCulture)
        : FirstTwo(code);

    public static string DepartementCode(int number) => number >= ThreeDigits
        ? (number - ThreeDigits).ToString("000", CultureInfo.InvariantCulture)
        : FirstTwo(number);

    private static int FirstTwo(string code) => code.AsSpan(0, 2) switch
    {
        "2A" => CorseDuSud,
        "2B" => HauteCorse,
        var digits => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
    };

    private static string FirstTwo(int number) => number switch
    {
        CorseDuSud => "2A",
        HauteCorse => "2B",
        _ => number.ToString("00", CultureInfo.InvariantCulture),
    };
}
