using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.SharedKernel.Tests.Calendar;

public sealed class BusinessCalendarTests
{
    [TestCase("75056", "Europe/Paris")]
    [TestCase("2A004", "Europe/Paris")]
    [TestCase("97105", "America/Guadeloupe")]
    [TestCase("97209", "America/Martinique")]
    [TestCase("97302", "America/Cayenne")]
    [TestCase("97411", "Indian/Reunion")]
    [TestCase("97502", "America/Miquelon")]
    [TestCase("97611", "Indian/Mayotte")]
    [TestCase("97701", "America/St_Barthelemy")]
    [TestCase("97801", "America/Marigot")]
    [TestCase("98411", "Europe/Paris")]
    [TestCase("98613", "Pacific/Wallis")]
    [TestCase("98735", "Pacific/Tahiti")]
    [TestCase("98818", "Pacific/Noumea")]
    [TestCase("98901", "Europe/Paris")]
    public void Knows_the_zone_of_a_commune(string commune, string zone) =>
        Assert.That(BusinessCalendar.ZoneOfCommune(commune).Id, Is.EqualTo(zone));

    [TestCase("97")]
    [TestCase("")]
    [TestCase("Nouméa")]
    public void Refuses_what_is_no_commune_code(string code) =>
        Assert.That(() => BusinessCalendar.ZoneOfCommune(code), Throws.ArgumentException);

    // At 00:30 in Paris in summer it is still yesterday in UTC and in Guadeloupe, and morning in Nouméa.
    [TestCase("75056", "2026-07-01")]
    [TestCase("97105", "2026-06-30")]
    [TestCase("98735", "2026-06-30")]
    [TestCase("98818", "2026-07-01")]
    public void Knows_today_at_half_past_midnight_in_Paris(string commune, string today) =>
        Assert.That(TodayAt("2026-06-30T22:30:00Z", commune), Is.EqualTo(today));

    // At 00:30 in Nouméa (UTC+11) Paris is in the afternoon of the day before.
    [TestCase("98818", "2026-11-22")]
    [TestCase("98613", "2026-11-22")]
    [TestCase("75056", "2026-11-21")]
    [TestCase("97411", "2026-11-21")]
    public void Knows_today_at_half_past_midnight_in_Nouméa(string commune, string today) =>
        Assert.That(TodayAt("2026-11-21T13:30:00Z", commune), Is.EqualTo(today));

    [TestCase("2026-03-28T22:59:59Z", "2026-03-28")]
    [TestCase("2026-03-28T23:00:00Z", "2026-03-29")]
    [TestCase("2026-03-29T21:59:59Z", "2026-03-29")]
    [TestCase("2026-03-29T22:00:00Z", "2026-03-30")]
    public void Follows_summer_time_in_Paris(string utc, string today) =>
        Assert.That(TodayAt(utc, "75056"), Is.EqualTo(today));

    [TestCase(DateTimeKind.Unspecified)]
    [TestCase(DateTimeKind.Utc)]
    [TestCase(DateTimeKind.Local)]
    public void Takes_a_stored_time_as_UTC(DateTimeKind kind)
    {
        var stored = new DateTime(2026, 6, 30, 22, 30, 0, kind);

        Assert.That(BusinessCalendar.DayOf(stored, BusinessCalendar.Paris), Is.EqualTo(new DateOnly(2026, 7, 1)));
    }

    [Test]
    public void Closes_a_month_when_the_next_begins()
    {
        var october = new Month(2026, 10);

        Assert.That(BusinessCalendar.IsClosed(october, new DateOnly(2026, 10, 31)), Is.False);
        Assert.That(BusinessCalendar.IsClosed(october, new DateOnly(2026, 11, 1)), Is.True);
        Assert.That(BusinessCalendar.LastClosedMonth(new DateOnly(2026, 1, 31)), Is.EqualTo(new Month(2025, 12)));
    }

    private static string TodayAt(string utc, string commune)
    {
        var clock = new StoppedClock(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture));
        var today = BusinessCalendar.TodayIn(BusinessCalendar.ZoneOfCommune(commune), clock);
        return today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
