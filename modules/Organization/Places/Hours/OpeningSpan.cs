namespace ConseillerNumerique.Organization.Places.Hours;

/// <summary>Open from one minute of a day to another.</summary>
/// <param name="From">Minutes since midnight, 0 to 1439.</param>
/// <param name="To">After <see cref="From"/>, at most 1440: no span goes past midnight.</param>
internal readonly record struct OpeningSpan(int From, int To)
{
    public const int DayMinutes = 1440;

    private const int HourMinutes = 60;

    public bool IsPossible => From >= 0 && From < To && To <= DayMinutes;

    /// <summary>« 09:00-12:30 ».</summary>
    public string ToOsm() => FormattableString.Invariant($"{From / HourMinutes:00}:{From % HourMinutes:00}-{To / HourMinutes:00}:{To % HourMinutes:00}");

    /// <summary>« 9 h – 12 h 30 ».</summary>
    public string InWords() => $"{Said(From)} – {Said(To)}";

    private static string Said(int minutes) => minutes % HourMinutes == 0
        ? $"{minutes / HourMinutes}\u00A0h"
        : FormattableString.Invariant($"{minutes / HourMinutes}\u00A0h\u00A0{minutes % HourMinutes:00}");
}
