using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The French that figures need around them.</summary>
internal static class Words
{
    public const string Attendance = "accompagnement";

    /// <summary>« 1 accompagnement », « 12 accompagnements ».</summary>
    public static string Count(long number, string noun) =>
        $"{FrenchNumbers.Integer(number)} {noun}{(number > 1 ? "s" : "")}";

    /// <summary>« +23 sur un mois », « −5 sur un an », « inchangé sur un mois ».</summary>
    public static string Change(long now, long before, string span) =>
        now == before ? $"inchangé {span}" : $"{Signed(now - before, FrenchNumbers.Integer)} {span}";

    /// <summary>« +2 h 30 sur un mois ».</summary>
    public static string MinutesChange(long now, long before, string span) =>
        now == before ? $"inchangé {span}" : $"{Signed(now - before, FrenchNumbers.Hours)} {span}";

    /// <summary>« +23 », « −5 », « = ».</summary>
    public static string Signed(long difference, Func<long, string> write) =>
        difference == 0 ? "=" : (difference > 0 ? "+" : "\u2212") + write(Math.Abs(difference));

    /// <summary>« en octobre 2026 », « du 1er au 22 novembre 2026 », « de janvier à mars 2026 », « en 2026 », « le 3 mai 2026 ».</summary>
    public static string During(Period period) =>
        !period.IsWholeMonths ? period.Label
        : Month.Of(period.From) == Month.Of(period.To) ? $"en {period.Label}"
        : period == Period.OfYear(period.From.Year) ? $"en {period.From.Year}"
        : $"{(StartsWithVowel(period.Label) ? "d’" : "de ")}{period.Label}";

    /// <summary>« qu’en octobre 2025 », « que du 1er au 22 octobre 2025 ».</summary>
    public static string Than(string during) => (StartsWithVowel(during) ? "qu’" : "que ") + during;

    /// <summary>The first letter becomes a capital.</summary>
    public static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static bool StartsWithVowel(string text) => "aeiouyéàâêîôû".Contains(text[0], StringComparison.Ordinal);
}
