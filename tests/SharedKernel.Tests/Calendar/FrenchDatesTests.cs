using System.Globalization;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.SharedKernel.Tests.Calendar;

[SetCulture("th-TH")]
public sealed class FrenchDatesTests
{
    [Test]
    public void Say_the_day_of_the_week() =>
        Assert.That(FrenchDates.Long(new DateOnly(2026, 11, 19)), Is.EqualTo("jeudi 19 novembre 2026"));

    [Test]
    public void Say_1er_for_the_first()
    {
        Assert.That(FrenchDates.Long(new DateOnly(2026, 11, 1)), Is.EqualTo("dimanche 1er novembre 2026"));
        Assert.That(FrenchDates.DayAndMonth(new DateOnly(2026, 8, 1)), Is.EqualTo("1er août"));
    }

    [Test]
    public void Write_numbers_with_slashes() =>
        Assert.That(FrenchDates.Numeric(new DateOnly(2026, 2, 3)), Is.EqualTo("03/02/2026"));

    [Test]
    public void Write_times() =>
        Assert.That(FrenchDates.Time(new TimeOnly(9, 5)), Is.EqualTo("9\u00A0h\u00A005"));

    [Test]
    public void Write_a_moment_by_the_clocks_of_a_zone()
    {
        var utc = new DateTime(2026, 10, 31, 23, 30, 0, DateTimeKind.Utc);

        Assert.That(
            FrenchDates.Moment(utc, BusinessCalendar.Paris), Is.EqualTo("1er novembre 2026 à 0\u00A0h\u00A030"));
    }

    [Test]
    public void Do_not_follow_the_machine()
    {
        Assert.That(CultureInfo.CurrentCulture.Name, Is.EqualTo("th-TH"));
        Assert.That(new Month(2026, 12).Label, Is.EqualTo("décembre 2026"));
        Assert.That(new Month(2026, 12).ToString(), Is.EqualTo("2026-12"));
        Assert.That(Period.OfYear(2026).Label, Is.EqualTo("année 2026"));
    }
}
