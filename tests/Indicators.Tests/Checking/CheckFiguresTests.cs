using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Checking;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Checking;

public sealed class CheckFiguresTests
{
    private static readonly byte[] Wrong = [1, 99];

    private TestHost _host;

    [SetUp]
    public async Task Start()
    {
        _host = new();
        var advisor = await _host.AddAdvisorAsync();
        using var browser = await _host.SignedInAsync(advisor.Id);
        await LoggingForms.LogOneOffAsync(browser, advisor);
        await _host.DeliverEventsAsync();
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task Finds_nothing_where_all_is_right() =>
        Assert.That(await CheckAsync(), Is.EqualTo((1, 0, 0)));

    [Test]
    public async Task Finds_a_fact_that_says_something_else()
    {
        await ChangeAsync(db => db.ActivityFacts.ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Counts, Wrong)));

        Assert.That((await CheckAsync()).Facts, Is.EqualTo(1));
        Assert.That(RunAsync, Throws.InstanceOf<WrongFiguresException>().With.Message.Contains("reconstruction"));
    }

    [Test]
    public async Task Finds_a_total_that_is_not_the_sum_of_its_facts()
    {
        var nation = TotalScope.Nation.Code;
        await ChangeAsync(db => db.Totals.Where(total => total.Scope == nation).ExecuteUpdateAsync(row => row.SetProperty(total => total.Counts, Wrong)));

        Assert.That(await CheckAsync(), Is.EqualTo((1, 0, 2)), "the month and its day");
    }

    [Test]
    public async Task Changes_nothing()
    {
        await ChangeAsync(db => db.Totals.ExecuteUpdateAsync(row => row.SetProperty(total => total.Counts, Wrong)));

        var (first, second) = (await CheckAsync(), await CheckAsync());

        Assert.That(second, Is.EqualTo(first));
    }

    private Task<(int Activities, int Facts, int Totals)> CheckAsync() => _host.InScopeAsync(async services =>
    {
        var found = await services.GetRequiredService<IMediator>().Send(new CheckFigures(0));
        return (found.Activities, found.WrongFacts, found.WrongTotals);
    });

    private Task<string> RunAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(CheckFiguresJob.Name, null, null, CancellationToken.None));

    private Task<int> ChangeAsync(Func<IndicatorsDbContext, Task<int>> change) =>
        _host.InScopeAsync(services => change(services.GetRequiredService<IndicatorsDbContext>()));
}
