using ConseillerNumerique.Indicators.Dashboard.Averages;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Averages that were read before are never those of before.</summary>
public sealed class AveragesTests
{
    private static readonly Guid Advisor = Guid.CreateVersion7();

    private TestHost _host;

    [SetUp]
    public void Start() => _host = new TestHost();

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Tell_the_departement_and_the_nation_apart()
    {
        await _host.PublishAsync(
            Recorded.Individual(Advisor), Recorded.Individual(Guid.CreateVersion7()) with { CommuneCode = "2A004" });

        Assert.That(await ReadAsync(), Is.EqualTo((1, 1, 2, 2)));
    }

    [Test]
    public async Task Another_activity_is_seen()
    {
        await _host.PublishAsync(Recorded.Individual(Advisor));
        Assert.That(await ReadAsync(), Is.EqualTo((1, 1, 1, 1)));

        await _host.PublishAsync(Recorded.Individual(Advisor));
        Assert.That(await ReadAsync(), Is.EqualTo((1, 2, 1, 2)));

        await _host.PublishAsync(Recorded.Individual(Guid.CreateVersion7()) with { CommuneCode = "2A004" });
        Assert.That(await ReadAsync(), Is.EqualTo((1, 2, 2, 3)));
    }

    [Test]
    public async Task What_changes_its_day_advisor_or_commune_is_seen()
    {
        var activity = Recorded.Individual(Advisor);
        await _host.PublishAsync(activity, Recorded.Individual(Guid.CreateVersion7()));
        Assert.That(await ReadAsync(), Is.EqualTo((2, 2, 2, 2)));

        await _host.PublishAsync(activity = activity.Corrected() with { CommuneCode = "2A004" });
        Assert.That(await ReadAsync(), Is.EqualTo((1, 1, 2, 2)));

        await _host.PublishAsync(activity.Corrected() with { CommuneCode = "2A004", Date = activity.Date.AddMonths(-1) });
        Assert.That(await ReadAsync(), Is.EqualTo((1, 1, 1, 1)));
    }

    [Test]
    public async Task A_rebuild_is_seen_whatever_it_finds()
    {
        await _host.PublishAsync(Recorded.Individual(Advisor));
        Assert.That(await ReadAsync(), Is.EqualTo((1, 1, 1, 1)));

        await _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new RebuildFacts()));

        Assert.That(await ReadAsync(), Is.EqualTo((0, 0, 0, 0)), "there are no activities of these facts");
    }

    /// <returns>Of the Drôme and of the nation: over a month, and the same over its days but the last.</returns>
    private async Task<(long Near, long NearActivities, long All, long AllActivities)> ReadAsync()
    {
        var month = Month.Of(Recorded.Day);
        var (whole, days) = (await ReadAsync(month.Period), await ReadAsync(new(month.First, month.Last.AddDays(-1))));
        Assert.That(days, Is.EqualTo(whole));
        return whole;
    }

    private Task<(long Near, long NearActivities, long All, long AllActivities)> ReadAsync(Period period) => _host.InScopeAsync(async services =>
    {
        var averages = await services.GetRequiredService<ReadAverages>().ReadAsync("26", period, CancellationToken.None);
        return (averages[0].Sums.Advisors, averages[0].Sums.Activities, averages[1].Sums.Advisors, averages[1].Sums.Activities);
    });
}
