using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.ActivityReporting.Series.Rules;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

internal sealed class SeriesRulesTests
{
    private static IEnumerable<TestCaseData> Plans()
    {
        var plan = Planned.Tuesdays;
        yield return new(plan with { Weekday = null }, "series.weekday_missing");
        yield return new(plan with { EveryWeeks = 0 }, "series.weeks_out_of_range");
        yield return new(plan with { EveryWeeks = 13 }, "series.weeks_out_of_range");
        yield return new(plan with { Repeat = Repeat.Monthly }, "series.week_of_month_missing");
        yield return new(plan with { FirstDay = null }, "series.first_day_missing");
        yield return new(plan with { FirstDay = new(2020, 11, 16) }, "series.first_day_before_the_scheme");
        yield return new(plan with { FirstDay = new(2027, 3, 17), LastDay = new(2027, 6, 1) }, "series.first_day_too_far");
        yield return new(plan with { LastDay = null }, "series.last_day_missing");
        yield return new(plan with { LastDay = new(2026, 3, 2) }, "series.last_day_before_the_first");
        yield return new(plan with { LastDay = new(2028, 3, 4) }, "series.last_day_too_far");
        yield return new(plan with { StartsAt = null }, "series.start_missing");
        yield return new(plan with { Closed = "à Noël" }, "series.closed_unreadable");
        yield return new(plan with { Closed = new string(' ', 2_001) }, "series.closed_too_long");
        yield return new(plan with { LastDay = new(2026, 3, 10), Closed = "01/03/2026 - 31/03/2026" }, "series.no_session");
        yield return new(plan with { LastDay = new(2028, 3, 3) }, null);
    }

    [TestCaseSource(nameof(Plans))]
    public void Measures_a_plan(SeriesPlan plan, string? code) =>
        Assert.That(Planned.Refusal(Planned.Email.With(plan)), Is.EqualTo(code));

    [Test]
    public void Asks_for_what_each_session_needs()
    {
        var codes = SeriesRules.Broken(
            Planned.Email with { Session = Planned.Email.Session with { Title = " ", DurationMinutes = null, Themes = default, Channel = null } }, Given.At)
            .Select(refusal => refusal.Code);

        Assert.That(codes, Is.EqualTo(new[] { "series.title_missing", "activity.duration_missing", "activity.theme_missing", "activity.where_missing" }));
    }

    [Test]
    public void A_place_that_the_advisor_left_is_refused_and_stays_in_a_series_that_has_it()
    {
        var at = Given.At.Attached(Given.Place(Given.Library, lastDay: Given.Today.AddDays(-1)));

        Assert.That(Planned.Refusal(Planned.Email, at), Is.EqualTo("activity.place_not_then"));
        Assert.That(SeriesRules.Broken(Planned.Email, at, before: Planned.Email), Is.Empty);
    }

    [Test]
    public void A_person_of_somebody_else_is_refused() =>
        Assert.That(Planned.Refusal(Planned.Email.With(Guid.CreateVersion7())), Is.EqualTo("activity.person_not_yours"));

    [Test]
    public void Only_a_place_has_a_public_page()
    {
        var away = Planned.Email.Session with { Channel = Channel.OtherPlace, PlaceId = null, CommuneCode = Given.Die };

        Assert.That(Planned.Refusal(Planned.Email with { Session = away, IsPublic = true }), Is.EqualTo("series.public_without_place"));
        Assert.That(Planned.Refusal(Planned.Email with { PublicText = new string('a', 281) }), Is.EqualTo("series.public_text_too_long"));
    }
}
