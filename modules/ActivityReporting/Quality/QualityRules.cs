using System.Globalization;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>What is surprising in the activities of one month.</summary>
internal static class QualityRules
{
    /// <summary>As the measure Q2 counts it.</summary>
    public const int LateAfterDays = 7;

    public const int LongMinutes = 9 * 60;
    public const int LongOneOffMinutes = 3 * 60;
    public const int LongDayMinutes = 12 * 60;

    /// <summary>Two forms sent in such a short time are one that was sent twice.</summary>
    private static readonly TimeSpan SameMoment = TimeSpan.FromMinutes(2);

    /// <summary>From so many minutes on, a duration surprises.</summary>
    public static int LongFor(ActivityType type) => type == ActivityType.OneOff ? LongOneOffMinutes : LongMinutes;

    /// <param name="rows">Of one month, in order of entry.</param>
    /// <param name="month">Theirs.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<QualityRow> rows, Month month) =>
        [.. Late(rows), .. Durations(rows), .. LongDays(rows), .. Doubles(rows), .. UnknownRates.Find(rows, month)];

    private static IEnumerable<Finding> Late(IEnumerable<QualityRow> rows) => rows
        .Where(row => row.EnteredOn.DayNumber - row.Date.DayNumber > LateAfterDays)
        .Select(row => new Finding
        {
            Kind = QualityKind.Late,
            Key = $"{row.Id:N}/{row.Date:O}",
            Text = TextOf(row),
            Why = $"Saisie le {FrenchDates.Day(row.EnteredOn)}, {row.EnteredOn.DayNumber - row.Date.DayNumber} jours après.",
            ActivityId = row.Id,
            Field = nameof(ActivityForm.Date),
        });

    private static IEnumerable<Finding> Durations(IEnumerable<QualityRow> rows) => rows
        .Where(row => row.DurationMinutes >= LongFor(row.Type))
        .Select(row => new Finding
        {
            Kind = QualityKind.Duration,
            Key = string.Create(CultureInfo.InvariantCulture, $"{row.Id:N}/{row.DurationMinutes}"),
            Text = TextOf(row),
            Why = $"Durée notée\u00A0: {Activities.Forms.Durations.Text(row.DurationMinutes)}.",
            ActivityId = row.Id,
            Revision = row.Revision,
            Field = nameof(ActivityForm.Duration),
            Minutes = row.DurationMinutes,
        });

    private static IEnumerable<Finding> LongDays(IEnumerable<QualityRow> rows) => rows
        .GroupBy(row => row.Date)
        .Where(day => day.Count() > 1 && day.Sum(row => row.DurationMinutes) > LongDayMinutes)
        .Select(day => new Finding
        {
            Kind = QualityKind.LongDay,
            Key = string.Create(CultureInfo.InvariantCulture, $"{day.Key:O}/{day.Sum(row => row.DurationMinutes)}"),
            Text = Capital(FrenchDates.Long(day.Key)),
            Why = $"{Activities.Forms.Durations.Text(day.Sum(row => row.DurationMinutes))} en {day.Count()} activités\u00A0; la plus longue s’ouvre d’ici.",
            ActivityId = day.MaxBy(row => row.DurationMinutes)!.Id, // a group is never empty
            Field = nameof(ActivityForm.Duration),
        });

    private static IEnumerable<Finding> Doubles(IEnumerable<QualityRow> rows) => rows
        .GroupBy(row => (row.Type, row.Date, row.DurationMinutes, row.Channel, row.PlaceId, row.CommuneCode, row.ThemeBits, row.Title, row.Total))
        .SelectMany(alike => alike.Zip(alike.Skip(1)))
        .Where(pair => AreDoubles(pair.First, pair.Second))
        .Select(pair => new Finding
        {
            Kind = QualityKind.Double,
            Key = $"{pair.Second.Id:N}/{pair.First.Id:N}",
            Text = TextOf(pair.Second),
            Why = $"Une autre de même durée, au même endroit et sur les mêmes thèmes ce jour-là\u00A0: {Activities.Forms.Durations.Text(pair.First.DurationMinutes)}.",
            ActivityId = pair.Second.Id,
            Revision = pair.Second.Revision,
            DoubleId = pair.Second.Id,
        });

    /// <summary>
    /// A workshop is held once. Several people come on one day for the same thing: one is a double only when somebody is
    /// in both, or nobody is named and both came in the same moment.
    /// </summary>
    private static bool AreDoubles(QualityRow one, QualityRow other)
    {
        var (mine, theirs) = (one.Followed.Select(person => person.PersonId).ToHashSet(), other.Followed.Select(person => person.PersonId).ToHashSet());
        return one.Type == ActivityType.Workshop
            ? mine.SetEquals(theirs)
            : mine.Overlaps(theirs) || (mine.Count + theirs.Count == 0 && other.CreatedAt - one.CreatedAt <= SameMoment);
    }

    /// <summary>« Ma boîte mail, le lundi 16 mars 2026 ».</summary>
    private static string TextOf(QualityRow row) => $"{row.Title ?? Labels.Of(row.Type)}, le {FrenchDates.Long(row.Date)}";

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];
}
