using ConseillerNumerique.Indicators.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
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
            Period = new Period(new(2026, 3, 1), new(2026, 3, 16)),
            Now = new() { Activities = 1, Attendances = 6, Minutes = 60, Anonymous = 4 },
            PeriodBefore = new Period(new(2026, 2, 1), new(2026, 2, 16)),
            Before = new() { Activities = 1, Attendances = 1, Minutes = 15, Anonymous = 1 },
        }));
    }

    [Test]
    public async Task Is_nothing_for_someone_who_is_no_advisor()
    {
        var administrator = await _host.AddAccountAsync(Role.Administrator);

        Assert.That(await _host.SendAsync(administrator, new FindMonthAtAGlance()), Is.Null);
    }
}
