using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

internal sealed class SeriesPlanTests
{
    [Test]
    public void Each_week_over_the_change_to_summer_time_stays_on_its_day()
    {
        var days = (Planned.Tuesdays with { FirstDay = new(2026, 3, 17), LastDay = new(2026, 4, 7) }).Days();

        Assert.That(days, Is.EqualTo(new DateOnly[] { new(2026, 3, 17), new(2026, 3, 24), new(2026, 3, 31), new(2026, 4, 7) }));
    }

    [Test]
    public void Begins_with_the_first_such_day_on_or_after_the_first_day()
    {
        var days = (Planned.Tuesdays with { FirstDay = new(2026, 3, 5), EveryWeeks = 2 }).Days().Take(2);

        Assert.That(days, Is.EqualTo(new DateOnly[] { new(2026, 3, 10), new(2026, 3, 24) }));
    }

    [Test]
    public void Every_two_weeks_goes_on_over_a_year_of_53_weeks()
    {
        var plan = Planned.Tuesdays with { EveryWeeks = 2, Weekday = DayOfWeek.Thursday, FirstDay = new(2026, 12, 10), LastDay = new(2027, 1, 31) };

        Assert.That(System.Globalization.ISOWeek.GetWeeksInYear(2026), Is.EqualTo(53));
        Assert.That(plan.Days(), Is.EqualTo(new DateOnly[] { new(2026, 12, 10), new(2026, 12, 24), new(2027, 1, 7), new(2027, 1, 21) }));
    }

    [Test]
    public void A_month_without_a_fifth_tuesday_has_no_session()
    {
        var plan = Monthly(WeekOfMonth.Fifth, DayOfWeek.Tuesday, new(2026, 1, 1), new(2026, 12, 31));

        Assert.That(plan.Days(), Is.EqualTo(new DateOnly[] { new(2026, 3, 31), new(2026, 6, 30), new(2026, 9, 29), new(2026, 12, 29) }));
    }

    [Test]
    public void The_fifth_tuesday_of_a_leap_february_is_its_29th()
    {
        var plan = Monthly(WeekOfMonth.Fifth, DayOfWeek.Tuesday, new(2028, 2, 1), new(2028, 2, 29));

        Assert.That(plan.Days(), Is.EqualTo(new DateOnly[] { new(2028, 2, 29) }));
    }

    [Test]
    public void The_last_friday_is_the_fourth_or_the_fifth()
    {
        var plan = Monthly(WeekOfMonth.Last, DayOfWeek.Friday, new(2028, 2, 1), new(2028, 5, 31));

        Assert.That(plan.Days(), Is.EqualTo(new DateOnly[] { new(2028, 2, 25), new(2028, 3, 31), new(2028, 4, 28), new(2028, 5, 26) }));
    }

    [TestCase(WeekOfMonth.First, "2026-05-05")]
    [TestCase(WeekOfMonth.Second, "2026-05-12")]
    [TestCase(WeekOfMonth.Third, "2026-05-19")]
    [TestCase(WeekOfMonth.Fourth, "2026-05-26")]
    public void Names_one_tuesday_of_the_month(WeekOfMonth week, string day) =>
        Assert.That(Monthly(week, DayOfWeek.Tuesday, new(2026, 5, 1), new(2026, 5, 31)).Days(), Is.EqualTo(new[] { DateOnly.Parse(day) }));

    [Test]
    public void A_month_that_begins_or_ends_within_counts_only_the_days_inside()
    {
        var plan = Monthly(WeekOfMonth.Second, DayOfWeek.Tuesday, new(2026, 3, 11), new(2026, 5, 11));

        Assert.That(plan.Days(), Is.EqualTo(new DateOnly[] { new(2026, 4, 14) }));
    }

    [Test]
    public void Days_off_typed_by_hand_have_no_session()
    {
        var plan = Planned.Tuesdays with { LastDay = new(2026, 4, 30), Closed = "10/03/2026\ndu 11/04/2026 au 26/04/2026" };

        Assert.That(plan.Days(), Is.EqualTo(new DateOnly[]
        {
            new(2026, 3, 3), new(2026, 3, 17), new(2026, 3, 24), new(2026, 3, 31), new(2026, 4, 7), new(2026, 4, 28),
        }));
    }

    [Test]
    public void Holidays_have_no_session_only_where_it_is_said()
    {
        var fridays = Planned.Tuesdays with { Weekday = DayOfWeek.Friday, FirstDay = new(2026, 5, 1), LastDay = new(2026, 5, 15) };

        Assert.That(fridays.Days().Count(), Is.EqualTo(3));
        Assert.That((fridays with { SkipsHolidays = true }).Days(), Is.EqualTo(new DateOnly[] { new(2026, 5, 15) }));
    }

    [TestCase("11/11/2026", "11/11/2026")]
    [TestCase("2026-11-11", "11/11/2026")]
    [TestCase("19/12/2026 - 4/1/2027", "19/12/2026 - 04/01/2027")]
    [TestCase(" Du 19/12/2026 au 04/01/2027 \n\n11/11/2026", "11/11/2026\n19/12/2026 - 04/01/2027")]
    [TestCase("1/5/2026 ; 8/5/2026 ; 1/5/2026", "01/05/2026\n08/05/2026")]
    [TestCase("", "")]
    public void Reads_days_off_as_people_type_them(string typed, string kept)
    {
        Assert.That(ClosedDays.Read(typed).Wrong, Is.Null);
        Assert.That(ClosedDays.Settled(typed), Is.EqualTo(kept));
        Assert.That(ClosedDays.Settled(kept), Is.EqualTo(kept));
    }

    [TestCase("Noël", "Noël")]
    [TestCase("11/11/2026\n31/02/2026", "31/02/2026")]
    [TestCase("04/01/2027 - 19/12/2026", "04/01/2027 - 19/12/2026")]
    [TestCase("12/25/2026", "12/25/2026")]
    [TestCase("11/11/0026", "11/11/0026")]
    public void Names_the_line_that_says_no_day(string typed, string wrong) =>
        Assert.That(ClosedDays.Read(typed).Wrong, Is.EqualTo(wrong));

    [Test]
    public void Says_the_rhythm_in_french() => Assert.That(
        new[]
        {
            PlanTexts.Rhythm(Planned.Tuesdays), PlanTexts.Rhythm(Planned.Tuesdays with { EveryWeeks = 2 }), PlanTexts.Rhythm(Planned.Tuesdays with { EveryWeeks = 3 }),
            PlanTexts.Rhythm(Monthly(WeekOfMonth.First, DayOfWeek.Thursday, new(2026, 1, 1), new(2026, 2, 1))),
            PlanTexts.Rhythm(Monthly(WeekOfMonth.Last, DayOfWeek.Thursday, new(2026, 1, 1), new(2026, 2, 1))),
        },
        Is.EqualTo(new[]
        {
            "Chaque mardi à 10\u00A0h\u00A000", "Un mardi sur deux à 10\u00A0h\u00A000", "Le mardi, toutes les 3 semaines à 10\u00A0h\u00A000",
            "Le 1er jeudi du mois à 10\u00A0h\u00A000", "Le dernier jeudi du mois à 10\u00A0h\u00A000",
        }));

    private static SeriesPlan Monthly(WeekOfMonth week, DayOfWeek weekday, DateOnly first, DateOnly last) => new()
    {
        Repeat = Repeat.Monthly,
        WeekOfMonth = week,
        Weekday = weekday,
        FirstDay = first,
        LastDay = last,
        StartsAt = new(10, 0),
    };
}
