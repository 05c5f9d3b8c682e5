using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Rebuilding;

public sealed partial class RebuildFactsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task LogThree()
    {
        _host = new TestHost();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        for (var i = 0; i < 3; i++)
        {
            await _browser.LogOneOffAsync(_advisor);
        }

        await _host.DeliverEventsAsync();
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Makes_the_same_facts_and_totals_again_and_again()
    {
        var (facts, totals) = (await FactsAsync(), await TotalsAsync());

        for (var times = 0; times < 3; times++)
        {
            Assert.That(await RebuildAsync(), Is.EqualTo(3));
            Assert.That(await FactsAsync(), Is.EqualTo(facts));
            Assert.That(await TotalsAsync(), Is.EqualTo(totals));
        }

        Assert.That(facts, Has.Count.EqualTo(3));
        Assert.That(totals, Is.Not.Empty);
        Assert.That(await TablesAsync(), Has.None.StartsWith("Rebuilt").And.None.StartsWith("Retired").And.Member("ActivityFacts"));
    }

    [Test]
    public async Task Makes_lost_facts_anew_and_mends_wrong_ones_and_totals()
    {
        var (facts, totals) = (await FactsAsync(), await TotalsAsync());
        byte[] wrong = [1, 99];
        await ChangeAsync(db => db.ActivityFacts.Where(fact => fact.ActivityId == facts[0].Id).ExecuteDeleteAsync());
        await ChangeAsync(db => db.ActivityFacts.Where(fact => fact.ActivityId == facts[1].Id).ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Counts, wrong)));
        await ChangeAsync(db => db.Totals.Take(2).ExecuteUpdateAsync(row => row.SetProperty(total => total.Counts, wrong)));

        await RebuildAsync();

        Assert.That(await FactsAsync(), Is.EqualTo(facts));
        Assert.That(await TotalsAsync(), Is.EqualTo(totals));
    }

    [Test]
    public async Task Goes_back_with_activities_that_a_restore_took_back()
    {
        var facts = await FactsAsync();
        await _host.PublishAsync(Recorded.OneOff(_advisor.Id));
        await ChangeAsync(db => db.ActivityFacts.Where(fact => fact.ActivityId == facts[2].Id)
            .ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Version, 7).SetProperty(fact => fact.Deleted, true)));

        await RebuildAsync();

        Assert.That(await FactsAsync(), Is.EqualTo(facts));
    }

    [Test]
    public async Task Counts_what_is_logged_meanwhile_whichever_reads_it_first([Values(RebuildProgress.Read, RebuildProgress.Counted)] string at)
    {
        await RebuildAsync(
            async () =>
            {
                await _browser.LogOneOffAsync(_advisor);
                await _host.DeliverEventsAsync();
                await _browser.LogOneOffAsync(_advisor); // delivered afterwards
            },
            at);
        Assert.That(await FactsAsync(), Has.Count.EqualTo(4));
        await _host.DeliverEventsAsync();

        Assert.That(await FactsAsync(), Has.Count.EqualTo(5));
        Assert.That(await WrongAsync(), Is.Zero);
        Assert.That(await CountAsync(db => db.ChangedFacts.CountAsync()), Is.Zero);
        Assert.That(await CountAsync(db => db.FactsStates.CountAsync(state => state.NotesChanges)), Is.Zero);
    }

    [Test]
    public async Task Cut_short_it_leaves_the_figures_and_is_asked_for_again_at_the_next_start(
        [Values(RebuildProgress.Read, RebuildProgress.Counted)] string at)
    {
        var facts = await FactsAsync();
        Assert.That(() => RebuildAsync(() => throw new IOException("No space left."), at), Throws.InstanceOf<IOException>());
        Assert.That(await FactsAsync(), Is.EqualTo(facts));
        await _browser.LogOneOffAsync(_advisor);
        await _host.DeliverEventsAsync();

        await _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new ReviewShape()));
        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));

        Assert.That(await FactsAsync(), Has.Count.EqualTo(4));
        Assert.That(await WrongAsync(), Is.Zero);
        Assert.That(await TablesAsync(), Has.None.StartsWith("Rebuilt").And.None.StartsWith("Retired"));
    }

    [Test]
    public async Task Of_two_at_once_the_first_gives_up_its_tables([Values] bool secondIsCut)
    {
        var facts = await FactsAsync();

        Assert.That(
            () => RebuildAsync(() => secondIsCut ? CutAsync() : RebuildAsync()),
            secondIsCut ? Throws.InvalidOperationException : Throws.Exception);

        Assert.That(await FactsAsync(), Is.EqualTo(facts));
        await RebuildAsync();
        Assert.That(await FactsAsync(), Is.EqualTo(facts));
        Assert.That(await WrongAsync(), Is.Zero);

        Task CutAsync()
        {
            Assert.That(() => RebuildAsync(() => throw new IOException("No space left.")), Throws.InstanceOf<IOException>());
            return Task.CompletedTask;
        }
    }

    [Test]
    public async Task In_order_or_as_they_are_read_the_tables_are_the_same()
    {
        await _browser.LogOneOffAsync(_advisor); // not counted yet
        var inOrder = await FillAsync<FillInOrder>();
        var asRead = await FillAsync<FillAsRead>();

        Assert.That(inOrder.Facts, Has.Count.EqualTo(4));
        Assert.That(asRead.Facts, Is.EqualTo(inOrder.Facts));
        Assert.That(asRead.Totals, Is.EqualTo(inOrder.Totals));
    }

    [Test]
    public async Task Leaves_every_connection_durable_and_forgetful()
    {
        await RebuildAsync();

        var settings = await _host.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<RebuiltDbContext>().Database;
            return (await db.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(),
                await db.SqlQuery<int>($"SELECT secure_delete AS Value FROM pragma_secure_delete").SingleAsync(),
                await db.SqlQuery<int>($"SELECT temp_store AS Value FROM pragma_temp_store").SingleAsync());
        });

        Assert.That(settings, Is.EqualTo((2, 1, 2)), "full, on, memory");
    }

    [Test]
    public async Task Runs_as_a_job_that_tells_what_it_did()
    {
        await ChangeAsync(db => db.ActivityFacts.ExecuteDeleteAsync());

        var summary = await _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
            .RunInlineAsync(RebuildFactsJob.Name, null, null, CancellationToken.None));

        Assert.That(summary, Is.EqualTo("3 activités relues, indicateurs refaits"));
    }
}
