using System.Globalization;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.People;

/// <summary>
/// Numbers that pass the checksum and belong to nobody: INSEE gives no SIREN that begins with 0. None is drawn, so that
/// the people stay who they were.
/// </summary>
internal static class Sirets
{
    private const int Digits = 10;

    public static string Of(int number)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"{number + 1:000000000}0001");
        return Enumerable.Range(0, Digits)
            .Select(digit => string.Create(CultureInfo.InvariantCulture, $"{body}{digit}"))
            .First(Siret.IsValid);
    }
}
