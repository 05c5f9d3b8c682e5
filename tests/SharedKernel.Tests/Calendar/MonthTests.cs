using System.Text.Json;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.SharedKernel.Tests.Calendar;

public sealed class MonthTests
{
    [Test]
    public void Reads_and_writes_its_text()
    {
        var month = Month.Parse("2026-10");

        Assert.That(month, Is.EqualTo(new Month(2026, 10)));
        Assert.That(month.ToString(), Is.EqualTo("2026-10"));
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("2026")]
    [TestCase("2026-1")]
    [TestCase("2026-00")]
    [TestCase("2026-13")]
    [TestCase("0000-01")]
    [TestCase("2026/10")]
    [TestCase("2026-+1")]
    [TestCase("-026-10")]
    [TestCase(" 026-10")]
    [TestCase("2026-10 ")]
    [TestCase("2026-10-01")]
    [TestCase("٢٠٢٦-10")]
    public void Refuses_another_text(string? text)
    {
        Assert.That(Month.TryParse(text, out _), Is.False);
        Assert.That(() => Month.Parse(text ?? string.Empty), Throws.TypeOf<FormatException>());
    }

    [TestCase(2026, 0)]
    [TestCase(2026, 13)]
    [TestCase(0, 1)]
    public void Refuses_a_month_that_does_not_exist(int year, int number) =>
        Assert.That(() => new Month(year, number), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase("2024-02", 29)]
    [TestCase("2026-02", 28)]
    [TestCase("2100-02", 28)]
    [TestCase("2026-10", 31)]
    public void Ends_on_its_last_day(string text, int day)
    {
        var month = Month.Parse(text);

        Assert.That(month.First.Day, Is.EqualTo(1));
        Assert.That(month.Last, Is.EqualTo(new DateOnly(month.Year, month.Number, day)));
        Assert.That(month.Contains(month.Last) && !month.Contains(month.Last.AddDays(1)), Is.True);
    }

    [TestCase(1, "2027-01")]
    [TestCase(-12, "2025-12")]
    [TestCase(0, "2026-12")]
    public void Moves_over_the_turn_of_the_year(int months, string expected)
    {
        var moved = new Month(2026, 12).AddMonths(months);

        Assert.That(moved.ToString(), Is.EqualTo(expected));
        Assert.That(moved.MonthsSince(new Month(2026, 12)), Is.EqualTo(months));
    }

    [Test]
    public void Has_an_order()
    {
        var december = new Month(2025, 12);
        var january = new Month(2026, 1);

        Assert.That(december < january && january > december);
        Assert.That(december <= january.Previous && january >= december.Next);
        Assert.That(december.CompareTo(january), Is.Negative);
    }

    [TestCase("2026-10", "octobre 2026")]
    [TestCase("2026-02", "février 2026")]
    [TestCase("2026-08", "août 2026")]
    public void Has_a_french_label(string text, string label) =>
        Assert.That(Month.Parse(text).Label, Is.EqualTo(label));

    [Test]
    public void Travels_as_text_in_json()
    {
        var json = JsonSerializer.Serialize(new Month(2026, 10));

        Assert.That(json, Is.EqualTo("\"2026-10\""));
        Assert.That(JsonSerializer.Deserialize<Month>(json), Is.EqualTo(new Month(2026, 10)));
    }
}
