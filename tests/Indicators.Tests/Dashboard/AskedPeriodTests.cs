using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

public sealed class AskedPeriodTests
{
    private static readonly DateOnly Today = new(2026, 3, 31);

    [Test]
    public void Nothing_asked_is_this_month_so_far() =>
        Assert.That(Resolved(new(), new(2026, 3, 16)), Is.EqualTo(new Period(new(2026, 3, 1), new(2026, 3, 16))));

    [Test]
    public void A_past_month_is_whole() =>
        Assert.That(Resolved(new() { Period = "2026-02" }, Today), Is.EqualTo(Period.OfMonth(new(2026, 2))));

    [Test]
    public void This_month_by_its_name_ends_today() =>
        Assert.That(Resolved(new() { Period = "2026-03" }, new(2026, 3, 16)).To, Is.EqualTo(new DateOnly(2026, 3, 16)));

    [Test]
    public void This_year_ends_today() =>
        Assert.That(Resolved(new() { Period = "annee" }, Today), Is.EqualTo(new Period(new(2026, 1, 1), Today)));

    [TestCase("2026-03-02", "2026-03-05")]
    [TestCase("02/03/2026", "05/03/2026")]
    [TestCase("2/3/2026", " 5/3/2026 ")]
    public void Dates_are_read_as_browsers_and_people_write_them(string from, string to) =>
        Assert.That(
            Resolved(new() { From = from, To = to }, Today),
            Is.EqualTo(new Period(new(2026, 3, 2), new(2026, 3, 5))));

    [Test]
    public void A_running_month_is_compared_with_the_same_days()
    {
        var period = Resolved(new(), new(2026, 3, 30));

        Assert.That(
            (period.OneMonthEarlier().Label, period.OneYearEarlier().Label),
            Is.EqualTo(("février 2026", "du 1er au 30 mars 2025")));
    }

    [Test]
    public void A_month_on_its_last_day_is_compared_with_whole_months()
    {
        var period = Resolved(new(), Today);

        Assert.That(
            (period.OneMonthEarlier().Label, period.OneYearEarlier().Label), Is.EqualTo(("février 2026", "mars 2025")));
    }

    [TestCase("2026-04", "dashboard.unknown_period", Description = "A month to come")]
    [TestCase("2020-10", "dashboard.unknown_period", Description = "Before the scheme")]
    [TestCase("2026-13", "dashboard.unknown_period")]
    [TestCase("demain", "dashboard.unknown_period")]
    public void Refuses_a_month_that_has_no_figures(string asked, string code) =>
        Assert.That(Refused(new() { Period = asked }).Code, Is.EqualTo(code));

    [TestCase("2026-03-05", "2026-03-02", "dashboard.end_before_start")]
    [TestCase("2026-03-05", null, "dashboard.unreadable_to")]
    [TestCase(null, "2026-03-05", "dashboard.unreadable_from")]
    [TestCase("2026-02-30", "2026-03-05", "dashboard.unreadable_from")]
    [TestCase("2026-03-01", "2026-04-01", "dashboard.in_the_future")]
    [TestCase("2020-11-16", "2026-03-01", "dashboard.before_scheme")]
    [TestCase("0206-03-01", "2026-03-01", "dashboard.before_scheme")]
    [TestCase("1' or 1=1", "2026-03-05", "dashboard.unreadable_from")]
    public void Refuses_dates_that_make_no_period(string? from, string? to, string code) =>
        Assert.That(Refused(new() { From = from, To = to }).Code, Is.EqualTo(code));

    private static Period Resolved(AskedPeriod asked, DateOnly today) =>
        asked.Resolve(today).TryGet(out var period, out var refusal)
            ? period
            : throw new AssertionException(refusal.Code);

    private static Refusal Refused(AskedPeriod asked) =>
        asked.Resolve(Today).TryGet(out var period, out var refusal)
            ? throw new AssertionException(period.Label)
            : refusal;
}
