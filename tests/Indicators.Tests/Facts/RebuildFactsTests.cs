using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Facts;

public sealed class RebuildFactsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;

    [SetUp]
    public async Task LogThree()
    {
        _host = new TestHost();
        _advisor = await _host.AddAdvisorAsync();
        using var browser = await _host.SignedInAsync(_advisor.Id);
        for (var i = 0; i < 3; i++)
        {
            await browser.LogOneOffAsync(_advisor);
        }

        await _host.DeliverEventsAsync();
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Changes_nothing_where_all_is_right()
    {
        var rebuilt = await RebuildAsync();

        Assert.That(rebuilt, Is.EqualTo(new RebuiltFacts(3, 0, 0)));
    }

    [Test]
    public async Task Makes_lost_facts_anew_and_mends_wrong_ones()
    {
        var before = await FactsAsync();
        byte[] wrong = [1, 99];
        await ChangeAsync(db => db.ActivityFacts.Where(fact => fact.ActivityId == before[0].ActivityId).ExecuteDeleteAsync());
        await ChangeAsync(db => db.ActivityFacts.Where(fact => fact.ActivityId == before[1].ActivityId)
            .ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Counts, wrong)));

        var rebuilt = await RebuildAsync();

        Assert.That((rebuilt.Activities, rebuilt.Corrected, rebuilt.CorrectedTotals > 0), Is.EqualTo((3, 2, true)));
        Assert.That(await RebuildAsync(), Is.EqualTo(new RebuiltFacts(3, 0, 0)));
        Assert.That(
            (await FactsAsync()).Select(fact => (fact.ActivityId, fact.Figures().Attendances, fact.Date)),
            Is.EqualTo(before.Select(fact => (fact.ActivityId, fact.Figures().Attendances, fact.Date))));
    }

    [Test]
    public async Task Goes_back_with_activities_that_a_restore_took_back()
    {
        var before = await FactsAsync();
        await _host.PublishAsync(Recorded.OneOff(_advisor.Id));
        await ChangeAsync(db => db.ActivityFacts.Where(fact => fact.ActivityId == before[2].ActivityId)
            .ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Version, 7).SetProperty(fact => fact.Deleted, true)));

        await RebuildAsync();

        Assert.That(
            (await FactsAsync()).Select(fact => (fact.ActivityId, fact.Version, fact.Deleted)),
            Is.EqualTo(before.Select(fact => (fact.ActivityId, 1, false))));
    }

    [Test]
    public async Task Runs_as_a_job_that_tells_what_it_did()
    {
        await ChangeAsync(db => db.ActivityFacts.ExecuteDeleteAsync());

        var summary = await _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
            .RunInlineAsync(RebuildFactsJob.Name, null, null, CancellationToken.None));

        Assert.That(summary, Does.StartWith("3 activités relues, 3 corrections"));
    }

    private Task<RebuiltFacts> RebuildAsync() =>
        _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new RebuildFacts()));

    private Task<List<ActivityFact>> FactsAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<IndicatorsDbContext>().ActivityFacts.OrderBy(fact => fact.ActivityId).ToListAsync());

    private Task<int> ChangeAsync(Func<IndicatorsDbContext, Task<int>> change) =>
        _host.InScopeAsync(services => change(services.GetRequiredService<IndicatorsDbContext>()));
}
