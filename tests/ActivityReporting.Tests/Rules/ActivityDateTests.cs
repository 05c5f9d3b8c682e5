namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class ActivityDateTests
{
    private static readonly DateOnly Tomorrow = Given.Today.AddDays(1);

    [Test]
    public void Takes_today() => Assert.That(Given.Refusal(Given.OneOff), Is.Null);

    [Test]
    public void Refuses_a_missing_date() =>
        Assert.That(Given.Refusal(Given.OneOff with { Date = null }), Is.EqualTo("activity.date_missing"));

    [Test]
    public void Refuses_a_date_in_the_future() =>
        Assert.That(Given.Refusal(Given.OneOff with { Date = Tomorrow }), Is.EqualTo("activity.date_in_the_future"));

    [Test]
    public void Half_past_midnight_in_Paris_is_already_the_new_day()
    {
        var at = Given.Moment(new DateTime(2026, 3, 16, 23, 30, 0, DateTimeKind.Utc));

        Assert.That(Given.Refusal(Given.OneOff with { Date = Tomorrow }, at), Is.Null);
        Assert.That(Given.Refusal(Given.OneOff with { Date = Tomorrow.AddDays(1) }, at), Is.EqualTo("activity.date_in_the_future"));
    }

    [Test]
    public void Half_past_midnight_in_Noumea_is_the_new_day_while_Paris_has_lunch()
    {
        var at = Given.Moment(new DateTime(2026, 3, 16, 13, 30, 0, DateTimeKind.Utc), Given.Noumea);

        Assert.That(Given.Refusal(Given.OneOff with { Date = Tomorrow }, at), Is.Null);
        Assert.That(Given.Refusal(Given.OneOff with { Date = Tomorrow.AddDays(1) }, at), Is.EqualTo("activity.date_in_the_future"));
    }

    [Test]
    public void The_day_of_entry_is_the_one_of_the_advisor()
    {
        var at = Given.Moment(new DateTime(2026, 3, 16, 13, 30, 0, DateTimeKind.Utc), Given.Noumea);

        Assert.That(Given.Logged(Given.OneOff, at).EnteredOn, Is.EqualTo(Tomorrow));
    }

    [Test]
    public void Begins_with_the_scheme()
    {
        var at = Given.At.With(Given.Contract(firstDay: new(2020, 1, 1))).Attached(Given.Place(Given.Library, firstDay: new(2020, 1, 1)));

        Assert.That(Given.Refusal(Given.OneOff with { Date = new(2020, 11, 17) }, at), Is.Null);
        Assert.That(Given.Refusal(Given.OneOff with { Date = new(2020, 11, 16) }, at), Is.EqualTo("activity.date_before_the_scheme"));
    }

    [Test]
    public void Refuses_a_day_before_the_contract() =>
        Assert.That(
            Given.Refusal(Given.OneOff with { Date = new(2023, 12, 31) }),
            Is.EqualTo("activity.date_outside_contracts"));

    [Test]
    public void Refuses_a_day_after_the_last_one_of_the_contract()
    {
        var at = Given.At.With(Given.Contract(lastDay: new(2026, 2, 28)));

        Assert.That(Given.Refusal(Given.OneOff, at), Is.EqualTo("activity.date_outside_contracts"));
        Assert.That(Given.Refusal(Given.OneOff with { Date = new(2026, 2, 28) }, at), Is.Null);
    }

    [Test]
    public void Refuses_whoever_has_no_contract() =>
        Assert.That(Given.Refusal(Given.OneOff, Given.At.With()), Is.EqualTo("activity.date_outside_contracts"));

    [TestCase(null, "activity.duration_missing")]
    [TestCase(-1, "activity.duration_out_of_range")]
    [TestCase(0, "activity.duration_out_of_range")]
    [TestCase(1, null)]
    [TestCase(1440, null)]
    [TestCase(1441, "activity.duration_out_of_range")]
    [TestCase(int.MaxValue, "activity.duration_out_of_range")]
    public void Lasts_from_one_minute_to_a_day(int? minutes, string? refusal) =>
        Assert.That(Given.Refusal(Given.OneOff with { DurationMinutes = minutes }), Is.EqualTo(refusal));
}
