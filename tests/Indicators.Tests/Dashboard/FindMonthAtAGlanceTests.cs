using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

public sealed class FindMonthAtAGlanceTests
{
    private TestHost _host;

    [OneTimeSetUp]
    public void Start() => _host = new TestHost();

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Tells_the_month_so_far_beside_the_same_days_of_the_month_before()
    {
        var advisor = await _host.AddAdvisorAsync();
        await _host.PublishAsync(
            Recorded.Workshop(advisor.Id, 6, new(2026, 3, 3)) with { Anonymous = 4 },
            Recorded.OneOff(advisor.Id, new(2026, 2, 16)) with { DurationMinutes = 15 },
            Recorded.OneOff(advisor.Id, new(2026, 2, 20)));

        var month = await _host.SendAsync(advisor.Id, new FindMonthAtAGlance());

        Assert.That(month, Is.EqualTo(new MonthAtAGlance
        {
            Path = "/indicateurs",
            Period = new Period(new(2026, 3, 1), new(2026, 3, 16)),
            Now = new() { Activities = 1, Attendances = 6, Minutes = 60, Anonymous = 4 },
            PeriodBefore = new Period(new(2026, 2, 1), new(2026, 2, 16)),
            Before = new() { Activities = 1, Attendances = 1, Minutes = 15, Anonymous = 1 },
        }));
    }

    [Test]
    public async Task Tells_each_the_month_of_what_they_are_there_for()
    {
        var advisor = await _host.AddAdvisorAsync();
        var team = await _host.AddTeamAsync(advisor);
        await _host.PublishAsync(Recorded.Workshop(advisor.Id, 9, new(2026, 2, 3)) with { EmployerId = advisor.EmployerId });

        var coordinator = await _host.SendAsync(await _host.AddCoordinatorAsync(team), new FindMonthAtAGlance());
        var manager = await _host.SendAsync(await _host.AddEmployerManagerAsync(advisor.EmployerId), new FindMonthAtAGlance());
        var funder = await _host.SendAsync(await _host.AddFunderAsync(new Territory(TerritoryKind.Departement, "26")), new FindMonthAtAGlance());
        var administrator = await _host.SendAsync(await _host.AddAdministratorAsync(), new FindMonthAtAGlance());

        Assert.Multiple(() =>
        {
            Assert.That(coordinator?.Path, Is.EqualTo($"/indicateurs/equipe/{team}"));
            Assert.That((manager?.Path, manager?.Before.Attendances), Is.EqualTo(($"/indicateurs/structure/{advisor.EmployerId}", 9L)));
            Assert.That((funder?.Path, funder?.Period), Is.EqualTo(("/indicateurs/territoire/departement/26", new Month(2026, 2).Period)), "the last closed month");
            Assert.That((administrator?.Of, administrator?.Period.To), Is.EqualTo(("France", new DateOnly(2026, 3, 16))));
        });
    }

    [Test]
    public async Task Is_nothing_for_whoever_has_nothing_to_look_at()
    {
        var funder = await _host.AddAccountAsync(Role.Funder);

        Assert.That(await _host.SendAsync(funder, new FindMonthAtAGlance()), Is.Null);
    }
}
