using ConseillerNumerique.BuildingBlocks.Jobs;

namespace ConseillerNumerique.BuildingBlocks.Tests.Jobs;

internal sealed class ScheduleTests
{
    [TestCase("2026-10-20T00:00:00Z", "2026-11-05T04:00:00Z")]
    [TestCase("2026-06-20T00:00:00Z", "2026-07-05T03:00:00Z")]
    public void Five_o_clock_is_five_o_clock_in_Paris_in_winter_and_in_summer(string now, string next)
    {
        var schedule = new Schedule("0 0 5 5 * ?");

        Assert.That(schedule.NextAfter(DateTimeOffset.Parse(now)), Is.EqualTo(DateTimeOffset.Parse(next).UtcDateTime));
    }

    [TestCase("")]
    [TestCase("tous les jours")]
    [TestCase("0 0 25 5 * ?")]
    public void Refuses_what_is_no_schedule(string cron) =>
        Assert.That(() => new Schedule(cron), Throws.InstanceOf<FormatException>());

    [Test]
    public void One_job_and_one_time_make_one_run()
    {
        var time = new DateTimeOffset(2026, 11, 5, 5, 0, 0, TimeSpan.FromHours(1));

        Assert.That(QueueScheduledRun.IdOf("a", time), Is.EqualTo(QueueScheduledRun.IdOf("a", time.ToUniversalTime())));
        Assert.That(QueueScheduledRun.IdOf("a", time), Is.Not.EqualTo(QueueScheduledRun.IdOf("b", time)));
    }
}
