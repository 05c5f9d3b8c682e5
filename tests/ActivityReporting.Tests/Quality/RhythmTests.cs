using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Tests.Quality;

internal sealed class RhythmTests
{
    private static readonly Month March = new(2026, 3);

    /// <summary>The Tuesdays of the eight weeks before.</summary>
    private static readonly DateOnly[] Tuesdays = [.. Enumerable.Range(1, 8).Select(week => new DateOnly(2026, 3, 3).AddDays(-7 * week))];

    [Test]
    public void A_usual_day_without_activity_is_missed() =>
        Assert.That(Missing([.. Tuesdays, new(2026, 3, 3)], until: new(2026, 3, 16)), Is.EqualTo(new DateOnly[] { new(2026, 3, 10) }));

    [TestCase(6, 2)]
    [TestCase(5, 0)]
    public void Three_weeks_of_four_make_a_habit(int weeks, int expected) =>
        Assert.That(Missing([.. Tuesdays.Take(weeks)], until: new(2026, 3, 16)), Has.Length.EqualTo(expected));

    [Test]
    public void The_day_that_is_not_over_is_not_missed_yet() =>
        Assert.That(Missing([.. Tuesdays], until: new(2026, 3, 9)), Is.EqualTo(new DateOnly[] { new(2026, 3, 3) }));

    [Test]
    public void Nobody_works_on_a_holiday_or_without_a_contract()
    {
        var may = new Month(2026, 5); // the 1st, a Friday, is a holiday, and the 8th too
        var fridays = Enumerable.Range(1, 8).Select(week => new DateOnly(2026, 5, 1).AddDays(-7 * week)).ToHashSet();

        var found = Rhythm.Missing(fridays, may, may.Last, day => day < new DateOnly(2026, 5, 20)).Select(one => one.Day);

        Assert.That(found, Is.EqualTo(new DateOnly?[] { new(2026, 5, 15) }));
    }

    [Test]
    public void Who_has_just_begun_has_no_habit() => Assert.That(Missing([], until: new(2026, 3, 31)), Is.Empty);

    private static DateOnly?[] Missing(HashSet<DateOnly> worked, DateOnly until) =>
        [.. Rhythm.Missing(worked, March, until, _ => true).Select(one => one.Day)];
}
