using System.Text.RegularExpressions;

namespace ConseillerNumerique.Organization.Places.Hours;

/// <summary>
/// Reads the part of OpenStreetMap's opening_hours that a week grid can show; anything else is null, never a guess and
/// never a failure. Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
/// </summary>
internal sealed partial class OsmHoursReader
{
    private const string Always = "24/7";
    private const string Holidays = "PH";
    private const int MostRules = 30;

    private readonly IReadOnlyList<OpeningSpan>[] _days = [.. Enumerable.Repeat<IReadOnlyList<OpeningSpan>>([], WeekHours.DayCount)];
    private bool _closedOnHolidays;

    private OsmHoursReader()
    {
    }

    public static WeekHours? Read(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length is 0 or > Place.MaxHoursLength)
        {
            return null;
        }

        var reader = new OsmHoursReader();
        var rules = trimmed.TrimEnd(';').Split(';', StringSplitOptions.TrimEntries);
        return rules.Length <= MostRules && Array.TrueForAll(rules, reader.Take) ? WeekHours.Of(reader._days, reader._closedOnHolidays) : null;
    }

    /// <summary>A later rule takes the place of an earlier one on its days, as the specification says.</summary>
    private bool Take(string rule)
    {
        if (rule == Always)
        {
            return Set(Enumerable.Range(0, WeekHours.DayCount), [new(0, OpeningSpan.DayMinutes)]);
        }

        var match = Rule().Match(rule);
        if (!match.Success || Spans(match.Groups["times"].Value) is not { } spans)
        {
            return false;
        }

        if (match.Groups["days"].Value.Trim() == Holidays)
        {
            _closedOnHolidays = spans.Count == 0;
            return _closedOnHolidays; // hours of their own on holidays: the grid has no row for them
        }

        return Days(match.Groups["days"].Value) is { } days && Set(days, spans);
    }

    private bool Set(IEnumerable<int> days, IReadOnlyList<OpeningSpan> spans)
    {
        foreach (var day in days)
        {
            _days[day] = spans;
        }

        return true;
    }

    /// <returns>All of them for no day named; null for what is no list of days.</returns>
    private static List<int>? Days(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [.. Enumerable.Range(0, WeekHours.DayCount)];
        }

        var days = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            var (first, last) = (Day(ends[0]), Day(ends[^1]));
            if (ends.Length > 2 || first < 0 || last < 0)
            {
                return null;
            }

            // « Sa-Mo » goes over the end of the week.
            var count = ((last - first + WeekHours.DayCount) % WeekHours.DayCount) + 1;
            days.AddRange(Enumerable.Range(first, count).Select(day => day % WeekHours.DayCount));
        }

        return days;
    }

    private static int Day(string text) => WeekHours.OsmDays.ToList().IndexOf(text);

    /// <returns>None for « off »; null for a time that does not exist, as 25:00, or lies past midnight.</returns>
    private static List<OpeningSpan>? Spans(string text)
    {
        if (text is "off" or "closed")
        {
            return [];
        }

        var spans = Span().Matches(text).Select(match => new OpeningSpan(Minutes(match, "h1", "m1"), Minutes(match, "h2", "m2"))).ToList();
        return spans.TrueForAll(span => span.IsPossible) ? spans : null;
    }

    private static int Minutes(Match match, string hours, string minutes)
    {
        var (hour, minute) = (int.Parse(match.Groups[hours].ValueSpan), int.Parse(match.Groups[minutes].ValueSpan));
        return minute < 60 ? (hour * 60) + minute : -1;
    }

    [GeneratedRegex(@"^(?:(?<days>[A-Z][A-Za-z,\- ]{0,60}?)\s+)?(?<times>off|closed|[0-9]{1,2}:[0-9]{2}\s*-\s*[0-9]{1,2}:[0-9]{2}(?:\s*,\s*[0-9]{1,2}:[0-9]{2}\s*-\s*[0-9]{1,2}:[0-9]{2}){0,9})$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<h1>[0-9]{1,2}):(?<m1>[0-9]{2})\s*-\s*(?<h2>[0-9]{1,2}):(?<m2>[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
