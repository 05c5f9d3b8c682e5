using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>Plans and sessions in words.</summary>
internal static class PlanTexts
{
    /// <summary>« Chaque mardi à 10 h 00 », « Un jeudi sur deux à 14 h 30 », « Le 2e mardi du mois à 9 h 00 ».</summary>
    public static string Rhythm(SeriesPlan plan) => $"{Days(plan)} à {FrenchDates.Time(plan.StartsAt!.Value)}"; // of a plan that is kept

    /// <summary>« du 6 janvier au 30 juin 2026 ».</summary>
    public static string Span(SeriesPlan plan) => $"du {FrenchDates.Day(plan.FirstDay!.Value)} au {FrenchDates.Day(plan.LastDay!.Value)}"; // as above

    /// <summary>« 10 h 00 – 11 h 30 ».</summary>
    public static string Hours(Occurrence occurrence) =>
        $"{FrenchDates.Time(occurrence.StartsAt)}\u00A0–\u00A0{FrenchDates.Time(TimeOnly.FromDateTime(occurrence.End))}";

    /// <summary>« 1 séance », « 12 séances ».</summary>
    public static string Sessions(int count) => $"{count}\u00A0{(count > 1 ? "séances" : "séance")}";

    private static string Days(SeriesPlan plan)
    {
        var weekday = FrenchDates.WeekdayName(plan.Weekday!.Value); // as above
        return (plan.Repeat, plan.EveryWeeks) switch
        {
            (Repeat.Weekly, 2) => $"Un {weekday} sur deux",
            (Repeat.Weekly, > 2 and var weeks) => $"Le {weekday}, toutes les {weeks} semaines",
            (Repeat.Weekly, _) => $"Chaque {weekday}",
            _ => plan.WeekOfMonth switch
            {
                WeekOfMonth.Last => $"Le dernier {weekday} du mois",
                WeekOfMonth.Fifth => $"Le 5e {weekday} du mois, quand il existe",
                { } week => $"Le {Labels.Of(week)} {weekday} du mois",
                null => $"Le {weekday}",
            },
        };
    }
}
