using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>What a change of the plan, a move, a cancellation and a confirmation do to single sessions.</summary>
internal sealed class WorkshopSeriesTests
{
    private static readonly DateTime Now = Given.At.Now;

    [Test]
    public void A_changed_plan_holds_from_its_day_on_and_leaves_what_lies_before()
    {
        var series = Planned.Series(Planned.Email);

        Change(series, Planned.Email.With(Planned.Tuesdays with { Weekday = DayOfWeek.Thursday, StartsAt = new(14, 0) }), Given.Today);

        Assert.That(series.Occurrences().Take(4).Select(one => one.Start), Is.EqualTo(new DateTime[]
        {
            new(2026, 3, 3, 10, 0, 0), new(2026, 3, 10, 10, 0, 0), new(2026, 3, 19, 14, 0, 0), new(2026, 3, 26, 14, 0, 0),
        }));
    }

    [Test]
    public void A_change_from_the_beginning_replaces_the_plan()
    {
        var series = Planned.Series(Planned.Email);

        Change(series, Planned.Email.With(Planned.Tuesdays with { Weekday = DayOfWeek.Thursday }), Planned.FirstTuesday);

        Assert.That(series.Occurrences().Select(one => one.Day.DayOfWeek), Is.All.EqualTo(DayOfWeek.Thursday));
    }

    [Test]
    public void What_took_place_stays_whatever_the_plan_becomes()
    {
        var series = Planned.Series(Planned.Email);
        var activity = Guid.CreateVersion7();
        series.Confirm(series.Find(Planned.FirstTuesday)!, activity, Now);

        Change(series, Planned.Email.With(Planned.Tuesdays with { Weekday = DayOfWeek.Thursday, StartsAt = new(14, 0) }), new(2026, 1, 1));

        var held = series.Find(Planned.FirstTuesday)!;
        Assert.That((held.State, held.Start, held.ActivityId, held.IsPlanned), Is.EqualTo((
            OccurrenceState.Confirmed, new DateTime(2026, 3, 3, 10, 0, 0), (Guid?)activity, false)));
    }

    [Test]
    public void Earlier_plans_stay_through_several_changes()
    {
        var series = Planned.Series(Planned.Email);

        Change(series, Planned.Email.With(Planned.Tuesdays with { Weekday = DayOfWeek.Wednesday }), new(2026, 3, 16));
        Change(series, Planned.Email.With(Planned.Tuesdays with { Weekday = DayOfWeek.Thursday }), new(2026, 4, 1));
        Change(series, Planned.Email.With(Planned.Tuesdays with { Weekday = DayOfWeek.Friday }), new(2026, 3, 23));

        Assert.That(series.Occurrences().Take(5).Select(one => one.Day.DayOfWeek), Is.EqualTo(new[]
        {
            DayOfWeek.Tuesday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Friday, DayOfWeek.Friday,
        }));
    }

    [Test]
    public void A_moved_session_keeps_its_name_and_goes_back()
    {
        var series = Planned.Series(Planned.Email);
        var day = new DateOnly(2026, 3, 24);

        series.Move(series.Find(day)!, new(2026, 3, 26), new(14, 30), Now).TryGet(out var moved, out _);
        series.Move(series.Find(day)!, day, new(10, 0), Now).TryGet(out var back, out _);

        Assert.That((moved!.PlannedOn, moved.Start, moved.IsMoved, moved.Changes), Is.EqualTo((day, new DateTime(2026, 3, 26, 14, 30, 0), true, 1)));
        Assert.That((back!.Start, back.IsMoved, back.Changes), Is.EqualTo((new DateTime(2026, 3, 24, 10, 0, 0), false, 2)));
    }

    [Test]
    public void A_move_beyond_the_last_day_makes_the_series_last_longer()
    {
        var series = Planned.Series(Planned.Email);

        series.Move(series.Find(new(2026, 6, 30))!, new(2026, 7, 7), new(10, 0), Now);

        Assert.That(series.EndsOn, Is.EqualTo(new DateOnly(2026, 7, 7)));
    }

    [TestCase("2026-03-31", "10:00", "series.move_day_taken")]
    [TestCase("2027-03-25", "10:00", "series.move_out_of_range")]
    [TestCase(null, "10:00", "series.move_day_missing")]
    [TestCase("2026-03-25", null, "series.move_start_missing")]
    public void Refuses_a_move_that_makes_no_sense(string? day, string? start, string code)
    {
        var series = Planned.Series(Planned.Email);

        series.Move(series.Find(new(2026, 3, 24))!, day is null ? null : DateOnly.Parse(day), start is null ? null : TimeOnly.Parse(start), Now)
            .TryGet(out _, out var refusal);

        Assert.That((refusal!.Code, series.Version), Is.EqualTo((code, 1)));
    }

    [Test]
    public void What_took_place_is_neither_moved_nor_cancelled()
    {
        var series = Planned.Series(Planned.Email);
        series.Confirm(series.Find(Planned.FirstTuesday)!, Guid.CreateVersion7(), Now);
        var held = series.Find(Planned.FirstTuesday)!;

        series.Move(held, new(2026, 3, 4), new(10, 0), Now).TryGet(out _, out var move);
        series.Cancel(held, isCancelled: true, Now).TryGet(out _, out var cancel);

        Assert.That((move!.Code, cancel!.Code), Is.EqualTo(("series.already_confirmed", "series.already_confirmed")));
    }

    [Test]
    public void A_cancelled_session_comes_back_and_twice_is_once()
    {
        var series = Planned.Series(Planned.Email);
        var day = new DateOnly(2026, 3, 24);

        series.Cancel(series.Find(day)!, isCancelled: true, Now);
        series.Cancel(series.Find(day)!, isCancelled: true, Now);
        var cancelled = series.Find(day)!;
        series.Cancel(series.Find(day)!, isCancelled: false, Now);

        Assert.That((cancelled.State, cancelled.Changes), Is.EqualTo((OccurrenceState.Cancelled, 1)));
        Assert.That(series.Find(day)!.State, Is.EqualTo(OccurrenceState.Planned));
    }

    [Test]
    public void A_moved_session_without_its_day_is_told_of()
    {
        var series = Planned.Series(Planned.Email);
        series.Move(series.Find(new(2026, 3, 24))!, new(2026, 3, 26), new(10, 0), Now);

        Change(series, Planned.Email.With(Planned.Tuesdays with { Weekday = DayOfWeek.Wednesday }), Given.Today);

        Assert.That(series.LostMoves(), Is.EqualTo(1));
        Assert.That(series.Occurrences().Select(one => one.Day), Does.Not.Contain(new DateOnly(2026, 3, 26)));
    }

    [Test]
    public void The_same_content_is_no_change()
    {
        var series = Planned.Series(Planned.Email);

        Change(series, series.Content, Given.Today);

        Assert.That((series.Version, series.Revision), Is.EqualTo((1, 1)));
    }

    private static void Change(WorkshopSeries series, SeriesContent content, DateOnly from) =>
        Assert.That(series.Change(content, from, Given.At).TryGet(out _, out _), Is.True);
}
