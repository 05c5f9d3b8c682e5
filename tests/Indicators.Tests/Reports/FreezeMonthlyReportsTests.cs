using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class FreezeMonthlyReportsTests
{
    private TestHost _host = null!; // set up before each test: a freeze looks at every scope of its host

    private static Month February => TestReports.February;

    [SetUp]
    public void Open() => _host = new();

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task Freezes_the_employer_and_the_departement_of_an_activity()
    {
        var employer = await _host.AddEmployerAsync("CCAS de Crest");
        await _host.AddFactsAsync(TestFacts.Workshop(employer, February.First, 12));

        var summary = await _host.FreezeAsync(February);

        var (own, drome) = (await _host.ReportOfAsync(employer), (await _host.ReportsOfAsync(ReportScopeKind.Departement, "26")).Single());
        Assert.That(summary.Frozen, Is.EqualTo(2));
        Assert.That((own.ScopeName, own.Attendances, own.Number, own.State), Is.EqualTo(("CCAS de Crest", 12, 1, ReportState.Draft)));
        Assert.That((drome.ScopeName, drome.Attendances), Is.EqualTo(("Drôme (26)", 12)));
    }

    [Test]
    public async Task Freezes_an_employer_with_a_day_under_contract_and_no_activity()
    {
        var advisor = await _host.AddAdvisorAsync(lastDay: February.First);

        await _host.FreezeAsync(February, February.Next);

        var reports = await _host.ReportsOfAsync(ReportScopeKind.Employer, advisor.EmployerId.ToString());
        Assert.That(reports.Select(report => (report.Month, report.Attendances)), Is.EqualTo(new[] { (February, 0) }));
    }

    [Test]
    public async Task Leaves_out_a_deleted_activity()
    {
        var employer = await _host.AddEmployerAsync();
        var deleted = TestFacts.Workshop(employer, February.First, 12);
        await _host.AddFactsAsync(deleted, deleted.Corrected() with { Deleted = true });

        var summary = await _host.FreezeAsync(February);

        Assert.That(summary.Frozen, Is.Zero);
    }

    [Test]
    public async Task Done_twice_makes_nothing_twice()
    {
        var employer = await _host.AddEmployerAsync();
        await _host.FreezeOneAsync(employer);

        var second = await _host.FreezeAsync(February);

        Assert.That((second.Frozen, second.Failed.Count), Is.EqualTo((0, 0)));
        Assert.That(await _host.ReportsOfAsync(ReportScopeKind.Employer, employer.ToString()), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Two_runs_at_once_make_nothing_twice()
    {
        var employers = new List<Guid>();
        for (var i = 0; i < 8; i++)
        {
            employers.Add(await _host.AddEmployerAsync($"Commune {i}"));
            await _host.AddFactsAsync(TestFacts.Workshop(employers[i], February.First, 12));
        }

        var summaries = await Task.WhenAll(_host.FreezeAsync(February), _host.FreezeAsync(February));

        Assert.That(summaries.SelectMany(summary => summary.Failed), Is.Empty);
        Assert.That(await CountAsync(), Is.EqualTo(employers.Count + 1));
    }

    [Test]
    public async Task Makes_up_for_every_month_that_was_missed_and_numbers_them_in_order()
    {
        var employer = await _host.AddEmployerAsync();
        await _host.AddFactsAsync(
            TestFacts.Workshop(employer, new(2025, 11, 20), 7),
            TestFacts.Workshop(employer, new(2026, 1, 5), 9),
            TestFacts.Workshop(employer, February.First, 12));

        await RunJobAsync(null);

        var reports = await _host.ReportsOfAsync(ReportScopeKind.Employer, employer.ToString());
        Assert.That(
            reports.Select(report => (report.Month.ToString(), report.Number, report.Attendances)),
            Is.EqualTo(new[] { ("2025-11", 1, 7), ("2026-01", 2, 9), ("2026-02", 3, 12) }));
    }

    [Test]
    public async Task Does_not_freeze_a_month_before_its_day_comes()
    {
        _host.Clock.Now = new(2026, 3, 4, 23, 30, 0, TimeSpan.FromHours(1));
        var employer = await _host.AddEmployerAsync();
        await _host.AddFactsAsync(TestFacts.Workshop(employer, new(2026, 1, 5), 9), TestFacts.Workshop(employer, February.First, 12));

        await RunJobAsync(null);

        var reports = await _host.ReportsOfAsync(ReportScopeKind.Employer, employer.ToString());
        Assert.That(reports.Select(report => report.Month.ToString()), Is.EqualTo(new[] { "2026-01" }));
    }

    [TestCase("2026-03", "pas terminé")]
    [TestCase("2019-01", "antérieur au dispositif")]
    public async Task Refuses_a_month_that_cannot_be_frozen(string month, string reason)
    {
        var refused = await Assert.CatchAsync<FreezeFailedException>(() => RunJobAsync(month));

        Assert.That(refused!.Message, Does.Contain(reason));
    }

    [Test]
    public async Task Tells_departement_11_from_region_11_and_keeps_letters_and_three_digits()
    {
        foreach (var (name, commune) in new[] { ("Aude", "11069"), ("Paris", "75056"), ("Ajaccio", "2A004"), ("Les Abymes", "97101") })
        {
            var employer = await _host.AddEmployerAsync(name, commune);
            await _host.AddFactsAsync(TestFacts.Workshop(employer, February.First, 12, commune));
        }

        await _host.FreezeAsync(February);

        var scopes = await _host.InIndicatorsAsync(db => db.MonthlyReports
            .Where(report => report.ScopeKind == ReportScopeKind.Departement)
            .OrderBy(report => report.ScopeCode)
            .Select(report => new { report.ScopeCode, report.ScopeName, report.RegionCode })
            .ToListAsync());
        Assert.That(scopes.Select(scope => (scope.ScopeCode, scope.ScopeName, scope.RegionCode)), Is.EqualTo(new[]
        {
            ("11", "Aude (11)", "76"), ("2A", "Corse-du-Sud (2A)", "94"), ("75", "Paris (75)", "11"), ("971", "Guadeloupe (971)", "01"),
        }));
    }

    [Test]
    public async Task The_same_facts_give_the_same_fingerprint()
    {
        var employer = await _host.AddEmployerAsync();
        var first = await _host.FreezeOneAsync(employer);
        await _host.InIndicatorsAsync(async db =>
        {
            db.MonthlyReports.RemoveRange(db.MonthlyReports);
            return await db.SaveChangesAsync();
        });

        await _host.FreezeAsync(February);

        var second = await _host.ReportOfAsync(employer);
        Assert.That((second.Id == first.Id, second.DataSetSha256), Is.EqualTo((false, first.DataSetSha256)));
    }

    private Task<string> RunJobAsync(string? month) => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(FreezeMonthlyReports.Name, month, progress: null, CancellationToken.None));

    private Task<int> CountAsync() => _host.InIndicatorsAsync(db => db.MonthlyReports.CountAsync());

    private async Task<IReadOnlyList<(string, int)>> FailuresAsync() => await _host.InIndicatorsAsync(async db =>
        (await db.FreezeFailures.OrderBy(failure => failure.ScopeKind).ToListAsync())
            .Select(failure => (failure.ScopeName, failure.Attempts)).ToList());
}
