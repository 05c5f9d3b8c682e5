using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.SharedKernel.Tests.Calendar;

public sealed class PublicHolidaysTests
{
    [Test]
    public void Are_eleven_in_2026() =>
        Assert.That(PublicHolidays.In(2026).Select(FrenchDates.DayAndMonth), Is.EqualTo(new[]
        {
            "1er janvier", "6 avril", "1er mai", "8 mai", "14 mai", "25 mai",
            "14 juillet", "15 août", "1er novembre", "11 novembre", "25 décembre",
        }));

    [TestCase(1954, "18 avril")]
    [TestCase(1961, "2 avril")]
    [TestCase(1981, "19 avril")]
    [TestCase(2000, "23 avril")]
    [TestCase(2008, "23 mars")]
    [TestCase(2011, "24 avril")]
    [TestCase(2024, "31 mars")]
    [TestCase(2025, "20 avril")]
    [TestCase(2026, "5 avril")]
    [TestCase(2027, "28 mars")]
    [TestCase(2038, "25 avril")]
    [TestCase(2049, "18 avril")]
    [TestCase(2076, "19 avril")]
    [TestCase(2285, "22 mars")]
    public void Follow_Easter(int year, string easter) =>
        Assert.That(FrenchDates.DayAndMonth(PublicHolidays.EasterSunday(year)), Is.EqualTo(easter));

    [Test]
    public void May_fall_on_one_day() =>
        Assert.That(PublicHolidays.In(2008), Has.Count.EqualTo(11).And.Exactly(2).EqualTo(new DateOnly(2008, 5, 1)));

    [Test]
    public void Do_not_count_Easter_Sunday()
    {
        Assert.That(PublicHolidays.Contains(new DateOnly(2026, 4, 5)), Is.False);
        Assert.That(PublicHolidays.Contains(new DateOnly(2026, 4, 6)), Is.True);
    }
}
