using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ConseillerNumerique.SharedKernel;

/// <summary>Numbers in French, the same on every machine: U+202F in thousands, U+00A0 before a unit.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Kinds of numbers; no type is meant.")]
public static class FrenchNumbers
{
    /// <summary>What stands where there is no figure, as a percentage of nothing.</summary>
    public const string None = "–";

    private const int MinutesInHour = 60;

    private static readonly NumberFormatInfo _format = new()
    {
        NumberGroupSeparator = "\u202F",
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
    };

    /// <summary>« 12 345 ».</summary>
    public static string Integer(long number) => number.ToString("N0", _format);

    /// <summary>« 6,5 »: always that many decimals, a half rounded away from zero.</summary>
    public static string Decimal(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero)
            .ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimals}"), _format);

    /// <summary>« 22,4 % », or « – » for null.</summary>
    /// <param name="percent">22.4 for « 22,4 % »; shown to one decimal.</param>
    public static string Percent(decimal? percent) =>
        percent is { } value ? $"{Decimal(value, 1)}\u00A0%" : None;

    /// <summary>« 33 h », « 34 h 30 », « 0 h 05 ».</summary>
    /// <param name="minutes">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public static string Hours(long minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        var (hours, rest) = Math.DivRem(minutes, MinutesInHour);
        var whole = $"{Integer(hours)}\u00A0h";
        return rest == 0 ? whole : FormattableString.Invariant($"{whole}\u00A0{rest:00}");
    }
}
