using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class FailingFreezeTests
{
    private TestHost _host = null!; // set up before each test: a freeze looks at every scope of its host

    private static Month February => TestReports.February;

    [SetUp]
    public void Open() => _host = new();

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task A_scope_that_fails_is_recorded_and_does_not_stop_the_others()
    {
        var (broken, sound) = (await _host.AddEmployerAsync("Structure abîmée"), await _host.AddEmployerAsync("Structure saine", "01004"));
        await _host.AddFactsAsync(TestFacts.Workshop(broken, February.First, 12), TestFacts.Workshop(sound, February.First, 12, "01004"));
        await BreakAsync("26");

        var failure = await Assert.CatchAsync<FreezeFailedException>(() => RunJobAsync(null));

        Assert.That(failure?.Message, Does.Contain("Structure abîmée (février 2026)").And.Contain("2 rapports figés"));
        Assert.That((await _host.ReportOfAsync(sound)).Attendances, Is.EqualTo(12));
        Assert.That(await FailuresAsync(), Is.EqualTo(new[] { ("Structure abîmée", 1), ("Drôme (26)", 1) }));
    }

    [Test]
    public async Task A_scope_that_failed_is_frozen_by_the_next_try_and_its_failure_forgotten()
    {
        var employer = await _host.AddEmployerAsync();
        await _host.AddFactsAsync(TestFacts.Workshop(employer, February.First, 12));
        var counts = await BreakAsync("26");
        await _host.FreezeAsync(February);
        await _host.InIndicatorsAsync(db => db.ActivityFacts.ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Counts, counts)));

        var summary = await _host.FreezeAsync(February);

        Assert.That(summary.Frozen, Is.EqualTo(2));
        Assert.That(await FailuresAsync(), Is.Empty);
    }

    [Test]
    public async Task Section_10_tells_the_months_that_were_corrected_since_their_report()
    {
        var employer = await _host.AddEmployerAsync();
        await _host.AddFactsAsync(TestFacts.Workshop(employer, new(2026, 1, 5), 9));
        await _host.FreezeAsync(February.Previous);
        await _host.AddFactsAsync(TestFacts.Workshop(employer, new(2026, 1, 6), 4), TestFacts.Workshop(employer, February.First, 12));

        await _host.FreezeAsync(February);

        var quality = (await _host.ReportOfAsync(employer)).ReadDataSet().Method.Quality.Select(sentence => sentence.Replace('\u00A0', ' '));
        Assert.That(quality, Has.Member("Corrigé depuis son rapport, janvier 2026 : 2 activités au lieu de 1, 13 accompagnements au lieu de 9."));
    }

    [Test]
    public async Task Reports_its_progress()
    {
        await _host.AddFactsAsync(TestFacts.Workshop(await _host.AddEmployerAsync("CCAS de Crest"), February.First, 12));
        var steps = new List<JobProgress>();
        var run = new JobRun("2026-02", (step, _) =>
        {
            steps.Add(step);
            return Task.CompletedTask;
        });

        await _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(
            new FreezeMonthlyReportsOf { Months = [February], Run = run }));

        Assert.That(steps.Select(step => step.What), Has.Member("CCAS de Crest (février 2026)"));
        Assert.That((steps[^1].Done, steps[^1].Total), Is.EqualTo((2, 2)));
    }

    /// <summary>Counts that end in the middle of a number.</summary>
    private Task<byte[]?> BreakAsync(string departement) => _host.InIndicatorsAsync(async db =>
    {
        var facts = db.ActivityFacts.Where(fact => fact.DepartementCode == departement);
        var counts = (await facts.SingleAsync()).Counts;
        byte[] broken = [0xFF];
        await facts.ExecuteUpdateAsync(row => row.SetProperty(fact => fact.Counts, broken));
        return counts;
    });

    private Task<string> RunJobAsync(string? month) => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(FreezeMonthlyReports.Name, month, progress: null, CancellationToken.None));

    private Task<int> CountAsync() => _host.InIndicatorsAsync(db => db.MonthlyReports.CountAsync());

    private async Task<IReadOnlyList<(string, int)>> FailuresAsync() => await _host.InIndicatorsAsync(async db =>
        (await db.FreezeFailures.OrderBy(failure => failure.ScopeKind).ToListAsync())
            .Select(failure => (failure.ScopeName, failure.Attempts)).ToList());
}
