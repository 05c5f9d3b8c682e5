using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Series.Rules;

/// <summary>Rhythm, days and hours.</summary>
internal static class PlanRules
{
    /// <param name="plan">As typed.</param>
    /// <param name="today">Where the advisor works.</param>
    public static IEnumerable<Refusal> Broken(SeriesPlan plan, DateOnly today)
    {
        List<Refusal> broken = [.. new[] { Rhythm(plan), Weekday(plan), FirstDay(plan, today), LastDay(plan), Start(plan), Closed(plan) }.OfType<Refusal>()];
        return broken.Count == 0 && !plan.Days().Any() ? [SeriesRefusals.NoSession] : broken;
    }

    /// <summary>Without what its rhythm does not have, and days off in their one shape.</summary>
    public static SeriesPlan Settled(SeriesPlan plan) => plan with
    {
        EveryWeeks = plan.Repeat == Repeat.Weekly ? plan.EveryWeeks ?? 1 : null,
        WeekOfMonth = plan.Repeat == Repeat.Monthly ? plan.WeekOfMonth : null,
        Closed = ClosedDays.Settled(plan.Closed),
    };

    private static Refusal? Rhythm(SeriesPlan plan) => plan switch
    {
        { Repeat: Repeat.Weekly, EveryWeeks: < 1 or > SeriesPlan.MostWeeks } => SeriesRefusals.WeeksOutOfRange,
        { Repeat: Repeat.Monthly, WeekOfMonth: null } => SeriesRefusals.WeekOfMonthMissing,
        _ => null,
    };

    private static Refusal? Weekday(SeriesPlan plan) => plan.Weekday is null ? SeriesRefusals.WeekdayMissing : null;

    private static Refusal? FirstDay(SeriesPlan plan, DateOnly today) => plan.FirstDay switch
    {
        null => SeriesRefusals.FirstDayMissing,
        { } first when first < BusinessCalendar.SchemeStart => SeriesRefusals.FirstDayBeforeTheScheme,
        { } first when first > today.AddYears(1) => SeriesRefusals.FirstDayTooFar,
        _ => null,
    };

    private static Refusal? LastDay(SeriesPlan plan) => plan switch
    {
        { LastDay: null } => SeriesRefusals.LastDayMissing,
        { FirstDay: { } first, LastDay: { } last } when last < first => SeriesRefusals.LastDayBeforeTheFirst,
        { FirstDay: { } first, LastDay: { } last } when first < last.AddYears(-SeriesPlan.MostYears) => SeriesRefusals.LastDayTooFar,
        _ => null,
    };

    private static Refusal? Start(SeriesPlan plan) => plan.StartsAt is null ? SeriesRefusals.StartMissing : null;

    private static Refusal? Closed(SeriesPlan plan) =>
        plan.Closed.Length > ClosedDays.MaxLength ? SeriesRefusals.ClosedTooLong
        : ClosedDays.Read(plan.Closed).Wrong is { } line ? SeriesRefusals.ClosedUnreadable(line)
        : null;
}
