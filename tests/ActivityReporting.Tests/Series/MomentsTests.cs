using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

internal sealed class MomentsTests
{
    [TestCase("Europe/Paris", "2026-03-24T10:00", "2026-03-24T09:00", TestName = "Paris in winter")]
    [TestCase("Europe/Paris", "2026-03-31T10:00", "2026-03-31T08:00", TestName = "Paris in summer")]
    [TestCase("Europe/Paris", "2026-03-29T02:30", "2026-03-29T01:30", TestName = "An hour that the clocks jump over")]
    [TestCase("Europe/Paris", "2026-10-25T02:30", "2026-10-25T00:30", TestName = "An hour that comes twice")]
    [TestCase("Indian/Reunion", "2026-07-14T10:00", "2026-07-14T06:00", TestName = "La Réunion knows no summer time")]
    [TestCase("Pacific/Noumea", "2026-03-17T08:00", "2026-03-16T21:00", TestName = "Nouméa is a day ahead")]
    [TestCase("America/Miquelon", "2026-07-14T10:00", "2026-07-14T12:00", TestName = "Saint-Pierre in summer")]
    [TestCase("America/Miquelon", "2026-01-13T10:00", "2026-01-13T13:00", TestName = "Saint-Pierre in winter")]
    public void Local_hours_are_moments(string zone, string local, string utc) =>
        Assert.That(Moments.ToUtc(DateTime.Parse(local), TimeZoneInfo.FindSystemTimeZoneById(zone)), Is.EqualTo(DateTime.Parse(utc)));

    [TestCase("98818", "2026-03-16T22:29", false)]
    [TestCase("98818", "2026-03-16T22:30", true)]
    [TestCase("97302", "2026-03-17T12:29", false)]
    [TestCase("97302", "2026-03-17T12:30", true)]
    public void Is_over_by_the_clocks_of_the_employer(string commune, string utc, bool isOver)
    {
        var now = DateTime.SpecifyKind(DateTime.Parse(utc), DateTimeKind.Utc);
        var occurrence = new Occurrence
        {
            SeriesId = Guid.CreateVersion7(), PlannedOn = new(2026, 3, 17), Day = new(2026, 3, 17), StartsAt = new(8, 0), DurationMinutes = 90,
        };

        Assert.That(occurrence.IsOver(Given.Moment(now, commune).Advisor, now), Is.EqualTo(isOver));
    }
}
