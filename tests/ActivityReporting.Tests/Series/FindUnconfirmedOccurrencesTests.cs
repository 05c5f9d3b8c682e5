using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

internal sealed class FindUnconfirmedOccurrencesTests
{
    private TestHost _host;

    [SetUp]
    public void StartHost() => _host = new();

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Names_what_is_over_and_neither_confirmed_nor_cancelled()
    {
        var advisor = await _host.AddAdvisorAsync();
        var series = await _host.PlanAsync(advisor, Planned.Email.With(Planned.Tuesdays with { FirstDay = new(2026, 2, 17) }));
        await _host.ConfirmAsync(advisor, series, new(2026, 2, 24));
        await _host.SendAsync(advisor.Id, new ChangeOccurrence { SeriesId = series, PlannedOn = new(2026, 3, 3), Change = OccurrenceChange.Cancel });

        Assert.That(await DaysAsync(advisor), Is.EqualTo(new DateOnly[] { new(2026, 2, 17), new(2026, 3, 10) }));
        Assert.That(await DaysAsync(advisor, new Period(new(2026, 3, 1), new(2026, 3, 31))), Is.EqualTo(new DateOnly[] { new(2026, 3, 10) }));
    }

    [TestCase("26108", "2026-03-17T09:00", TestName = "In Paris")]
    [TestCase("98818", "2026-03-16T23:00", TestName = "In Nouméa, eleven hours ahead of UTC")]
    [TestCase("97302", "2026-03-17T13:00", TestName = "In Cayenne, three hours behind UTC")]
    public async Task A_session_of_today_waits_once_its_last_minute_has_passed_there(string commune, string utc)
    {
        var employer = await _host.AddEmployerAsync(communeCode: commune);
        var advisor = await _host.AddAdvisorAsync(employer);
        await _host.PlanAsync(advisor, Planned.Email.With(Planned.Tuesdays with { FirstDay = new(2026, 3, 17), StartsAt = new(8, 30) }));
        var end = DateTime.SpecifyKind(DateTime.Parse(utc), DateTimeKind.Utc);

        _host.Clock.Now = new(end.AddMinutes(-1), TimeSpan.Zero);
        var before = await DaysAsync(advisor);
        _host.Clock.Now = new(end, TimeSpan.Zero);
        var after = await DaysAsync(advisor);

        Assert.That((before.Count, after), Is.EqualTo((0, new DateOnly[] { new(2026, 3, 17) })));
    }

    [Test]
    public async Task A_day_that_no_contract_covers_cannot_be_confirmed_and_is_left_out()
    {
        var advisor = await _host.AddAdvisorAsync(firstDay: new(2026, 3, 5));
        await _host.PlanAsync(advisor);

        Assert.That(await DaysAsync(advisor), Is.EqualTo(new DateOnly[] { new(2026, 3, 10) }));
    }

    [Test]
    public async Task Tells_of_one_s_own_only()
    {
        var (advisor, colleague) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        await _host.PlanAsync(colleague);

        Assert.That(await DaysAsync(advisor), Is.Empty);
        Assert.That((await DaysAsync(colleague)).Count, Is.EqualTo(2));
    }

    private async Task<IReadOnlyList<DateOnly>> DaysAsync(TestAdvisor advisor, Period? within = null) =>
        [.. (await _host.SendAsync(advisor.Id, new FindUnconfirmedOccurrences(within))).Select(row => row.Occurrence.Day)];
}
