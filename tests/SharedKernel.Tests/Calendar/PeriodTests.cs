using System.Globalization;
using System.Text.Json;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.SharedKernel.Tests.Calendar;

public sealed class PeriodTests
{
    // Running periods: the same days, the 31st becoming the last day of a shorter month.
    [TestCase("2026-11-01", "2026-11-22", "2026-10-01", "2026-10-22")]
    [TestCase("2026-12-31", "2026-12-31", "2026-11-30", "2026-11-30")]
    [TestCase("2026-10-29", "2026-10-31", "2026-09-29", "2026-09-30")]
    [TestCase("2026-03-01", "2026-03-30", "2026-02-01", "2026-02-28")]
    [TestCase("2024-03-01", "2024-03-30", "2024-02-01", "2024-02-29")]
    [TestCase("2026-03-31", "2026-04-02", "2026-02-28", "2026-03-02")]
    [TestCase("2026-01-05", "2026-01-09", "2025-12-05", "2025-12-09")]
    [TestCase("2026-01-01", "2026-11-22", "2025-12-01", "2026-10-22")]
    // Whole months with whole months.
    [TestCase("2026-10-01", "2026-10-31", "2026-09-01", "2026-09-30")]
    [TestCase("2026-11-01", "2026-11-30", "2026-10-01", "2026-10-31")]
    [TestCase("2026-02-01", "2026-02-28", "2026-01-01", "2026-01-31")]
    [TestCase("2024-02-01", "2024-02-28", "2024-01-01", "2024-01-28")]
    [TestCase("2026-01-01", "2026-03-31", "2025-12-01", "2026-02-28")]
    public void Looks_one_month_back(string from, string to, string earlierFrom, string earlierTo) =>
        Assert.That(Of(from, to).OneMonthEarlier(), Is.EqualTo(Of(earlierFrom, earlierTo)));

    [TestCase("2026-11-01", "2026-11-22", "2025-11-01", "2025-11-22")]
    [TestCase("2024-02-29", "2024-02-29", "2023-02-28", "2023-02-28")]
    [TestCase("2024-02-10", "2024-02-29", "2023-02-10", "2023-02-28")]
    [TestCase("2024-02-01", "2024-02-29", "2023-02-01", "2023-02-28")]
    [TestCase("2025-02-01", "2025-02-28", "2024-02-01", "2024-02-29")]
    [TestCase("2025-02-10", "2025-02-28", "2024-02-10", "2024-02-28")]
    [TestCase("2025-01-01", "2025-02-28", "2024-01-01", "2024-02-29")]
    [TestCase("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31")]
    public void Looks_one_year_back(string from, string to, string earlierFrom, string earlierTo) =>
        Assert.That(Of(from, to).OneYearEarlier(), Is.EqualTo(Of(earlierFrom, earlierTo)));

    [TestCase("2026-10-01", "2026-10-31", "octobre 2026")]
    [TestCase("2026-11-01", "2026-11-22", "du 1er au 22 novembre 2026")]
    [TestCase("2026-10-28", "2026-11-03", "du 28 octobre au 3 novembre 2026")]
    [TestCase("2025-12-28", "2026-01-01", "du 28 décembre 2025 au 1er janvier 2026")]
    [TestCase("2026-11-22", "2026-11-22", "le 22 novembre 2026")]
    [TestCase("2026-05-01", "2026-05-01", "le 1er mai 2026")]
    [TestCase("2026-01-01", "2026-03-31", "janvier à mars 2026")]
    [TestCase("2025-11-01", "2026-02-28", "novembre 2025 à février 2026")]
    [TestCase("2025-01-01", "2026-12-31", "janvier 2025 à décembre 2026")]
    [TestCase("2026-01-01", "2026-12-31", "année 2026")]
    public void Has_a_french_label(string from, string to, string label) =>
        Assert.That(Of(from, to).Label, Is.EqualTo(label));

    [Test]
    public void Holds_both_its_ends()
    {
        var period = Of("2026-11-01", "2026-11-22");

        Assert.That(period.Days, Is.EqualTo(22));
        Assert.That(period.Contains(period.From) && period.Contains(period.To));
        Assert.That(period.Contains(period.From.AddDays(-1)) || period.Contains(period.To.AddDays(1)), Is.False);
    }

    [Test]
    public void Touches_its_months() =>
        Assert.That(Of("2025-12-31", "2026-02-01").Months().Select(month => month.ToString()),
            Is.EqualTo(new[] { "2025-12", "2026-01", "2026-02" }));

    [Test]
    public void Runs_to_today()
    {
        var today = new DateOnly(2026, 11, 22);

        Assert.That(Period.MonthToDate(today), Is.EqualTo(Of("2026-11-01", "2026-11-22")));
        Assert.That(Period.YearToDate(today), Is.EqualTo(Of("2026-01-01", "2026-11-22")));
        Assert.That(Period.OfYear(2026), Is.EqualTo(Of("2026-01-01", "2026-12-31")));
        Assert.That(Period.OfDay(today), Is.EqualTo(Of("2026-11-22", "2026-11-22")));
        Assert.That(Period.OfMonth(new Month(2026, 11)), Is.EqualTo(Of("2026-11-01", "2026-11-30")));
    }

    [Test]
    public void Cannot_end_before_it_begins() =>
        Assert.That(() => Of("2026-11-02", "2026-11-01"), Throws.ArgumentException);

    [TestCase(null, "2026-11-01")]
    [TestCase("2026-11-01", null)]
    [TestCase("2026-11-02", "2026-11-01")]
    [TestCase("0206-11-01", "2026-11-01")]
    [TestCase("2026-11-01", "9999-12-31")]
    public void Is_not_made_of_wrong_typed_days(string? from, string? to) =>
        Assert.That(Period.TryCreate(Day(from), Day(to), out _), Is.False);

    [Test]
    public void Is_made_of_typed_days()
    {
        var isMade = Period.TryCreate(Day("1900-01-01"), Day("2200-12-31"), out var period);

        Assert.That(isMade, Is.True);
        Assert.That(period.OneYearEarlier().From.Year, Is.EqualTo(1899));
    }

    [Test]
    public void Travels_as_its_two_days_in_json()
    {
        var period = Of("2026-11-01", "2026-11-22");

        var json = JsonSerializer.Serialize(period);

        Assert.That(json, Is.EqualTo("""{"From":"2026-11-01","To":"2026-11-22"}"""));
        Assert.That(JsonSerializer.Deserialize<Period>(json), Is.EqualTo(period));
    }

    private static Period Of(string from, string to) => new(Day(from)!.Value, Day(to)!.Value);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
