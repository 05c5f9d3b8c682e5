namespace ConseillerNumerique.Organization.Places.Hours;

/// <summary>Hours as people read them: « lundi à vendredi, 9 h – 12 h ».</summary>
internal sealed record HoursInWords
{
    private static readonly string[] DayNames = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>Days and their hours; empty when the text says more than a week.</summary>
    public required IReadOnlyList<(string Days, string Hours)> Lines { get; init; }

    /// <summary>As written, where it says more than a week.</summary>
    public string? Text { get; init; }

    public bool ClosedOnHolidays { get; init; }

    public static HoursInWords? Of(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : OsmHoursReader.Read(text) is { } week ? Of(week)
        : new() { Lines = [], Text = text };

    public static string DayName(int day) => DayNames[day];

    private static HoursInWords Of(WeekHours week) => new()
    {
        Lines = [.. Alike(week).Select(run => (DaysOf(run), HoursOf(week.Days[run.First])))],
        ClosedOnHolidays = week.ClosedOnHolidays,
    };

    /// <summary>Neighbouring days with the same hours, as one line.</summary>
    private static IEnumerable<(int First, int Last)> Alike(WeekHours week)
    {
        for (var first = 0; first < WeekHours.DayCount;)
        {
            var last = first;
            while (last + 1 < WeekHours.DayCount && week.Days[last + 1].SequenceEqual(week.Days[first]))
            {
                last++;
            }

            yield return (first, last);
            first = last + 1;
        }
    }

    private static string DaysOf((int First, int Last) run) => (run.Last - run.First) switch
    {
        0 => DayNames[run.First],
        1 => $"{DayNames[run.First]} et {DayNames[run.Last]}",
        _ => $"{DayNames[run.First]} à {DayNames[run.Last]}",
    };

    private static string HoursOf(IReadOnlyList<OpeningSpan> spans) =>
        spans.Count == 0 ? "fermé" : string.Join(", ", spans.Select(span => span.InWords()));
}
