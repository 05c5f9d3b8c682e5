namespace ConseillerNumerique.Organization.Places.Hours;

/// <summary>What the week grid can show: at most two spans a day, the same every week.</summary>
internal sealed class WeekHours : IEquatable<WeekHours>
{
    public const int DayCount = 7;
    public const int SpansPerDay = 2;

    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<string> OsmDays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

    private WeekHours(IReadOnlyList<IReadOnlyList<OpeningSpan>> days, bool closedOnHolidays) =>
        (Days, ClosedOnHolidays) = (days, closedOnHolidays);

    /// <summary>Seven, Monday first; the spans of a day in order and apart.</summary>
    public IReadOnlyList<IReadOnlyList<OpeningSpan>> Days { get; }

    public bool ClosedOnHolidays { get; }

    public bool IsEmpty => Days.All(day => day.Count == 0);

    /// <returns>Null: more spans than the grid has, impossible or overlapping ones.</returns>
    public static WeekHours? Of(IReadOnlyList<IReadOnlyList<OpeningSpan>> days, bool closedOnHolidays)
    {
        var ordered = days.Select(day => (IReadOnlyList<OpeningSpan>)[.. day.OrderBy(span => span.From)]).ToList();
        return ordered.Count == DayCount && ordered.TrueForAll(IsPossible) ? new(ordered, closedOnHolidays) : null;
    }

    /// <summary>« Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00; PH off »; null for a week without any hour.</summary>
    public string? ToOsm()
    {
        if (IsEmpty)
        {
            return null;
        }

        var rules = Enumerable.Range(0, DayCount)
            .Where(day => Days[day].Count > 0)
            .GroupBy(day => string.Join(',', Days[day].Select(span => span.ToOsm())))
            .OrderBy(group => group.Min())
            .Select(group => $"{DaysOf([.. group])} {group.Key}");
        return string.Join("; ", ClosedOnHolidays ? rules.Append("PH off") : rules);
    }

    public bool Equals(WeekHours? other) =>
        other is not null && ClosedOnHolidays == other.ClosedOnHolidays && Days.Zip(other.Days).All(pair => pair.First.SequenceEqual(pair.Second));

    public override bool Equals(object? obj) => Equals(obj as WeekHours);

    public override int GetHashCode() => HashCode.Combine(ClosedOnHolidays, Days.Sum(day => day.Count));

    private static bool IsPossible(IReadOnlyList<OpeningSpan> day) =>
        day.Count <= SpansPerDay
        && day.All(span => span.IsPossible)
        && day.Zip(day.Skip(1)).All(pair => pair.First.To <= pair.Second.From);

    /// <summary>« Mo-Fr », « Mo,Th », « Sa,Su ».</summary>
    private static string DaysOf(IReadOnlyList<int> days) => string.Join(',', Runs(days).Select(run => (run.Last - run.First) switch
    {
        0 => OsmDays[run.First],
        1 => $"{OsmDays[run.First]},{OsmDays[run.Last]}",
        _ => $"{OsmDays[run.First]}-{OsmDays[run.Last]}",
    }));

    internal static IEnumerable<(int First, int Last)> Runs(IReadOnlyList<int> days)
    {
        for (var start = 0; start < days.Count;)
        {
            var end = start;
            while (end + 1 < days.Count && days[end + 1] == days[end] + 1)
            {
                end++;
            }

            yield return (days[start], days[end]);
            start = end + 1;
        }
    }
}
