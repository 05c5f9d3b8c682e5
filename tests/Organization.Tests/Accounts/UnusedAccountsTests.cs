using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Accounts;

/// <summary>A year of silence, two warnings, the end.</summary>
internal sealed class UnusedAccountsTests
{
    private static readonly DateOnly Last = new(2025, 1, 31);

    private TestHost _host;

    [SetUp]
    public void Open() => _host = new();

    [TearDown]
    public void Close() => _host.Dispose();

    [TestCase("2026-01-30", nameof(UnusedStep.None))]
    [TestCase("2026-01-31", nameof(UnusedStep.Warn))]
    [TestCase("2028-01-31", nameof(UnusedStep.Warn))]
    public void The_first_warning_comes_after_a_year(string day, string step) =>
        Assert.That(AccountUse.Begin(Guid.NewGuid(), Last).StepOn(Day(day)).ToString(), Is.EqualTo(step));

    [Test]
    public void Nobody_is_closed_before_two_warnings_of_a_month_each()
    {
        var use = AccountUse.Begin(Guid.NewGuid(), Last);
        var steps = new List<UnusedStep>();

        foreach (var day in new[] { "2026-02-01", "2026-03-02", "2026-03-03", "2026-04-01", "2026-04-02" })
        {
            steps.Add(use.StepOn(Day(day)));
            if (steps[^1] == UnusedStep.Warn)
            {
                use.Warn(Day(day));
            }
        }

        Assert.That(steps, Is.EqualTo(new[] { UnusedStep.Warn, UnusedStep.None, UnusedStep.Warn, UnusedStep.None, UnusedStep.Close }));
    }

    [Test]
    public void One_visit_begins_the_year_anew()
    {
        var use = AccountUse.Begin(Guid.NewGuid(), Last);
        use.Warn(Day("2026-02-01"));

        use.Use(Day("2026-02-10"));

        Assert.That((use.StepOn(Day("2026-12-31")), use.WarningsSent), Is.EqualTo((UnusedStep.None, 0)));
    }

    [Test]
    public async Task The_job_says_what_it_would_do_then_warns_twice_and_closes()
    {
        var id = await _host.AddAccountAsync(Role.Advisor);
        using var browser = await _host.SignedInAsync(id);
        var email = await _host.InOrganizationAsync(db => db.Accounts.Where(one => one.Id == id).Select(one => one.Email!).SingleAsync());
        var summaries = new List<string>();

        _host.Clock.Advance(TimeSpan.FromDays(366));
        summaries.Add(await RunAsync(JobRun.DryRun));
        for (var month = 0; month < 3; month++)
        {
            summaries.Add(await RunAsync());
            summaries.Add(await RunAsync());
            await _host.SendLettersAsync();
            _host.Clock.Advance(TimeSpan.FromDays(30));
        }

        Assert.That(summaries, Is.EqualTo(new[]
        {
            "Essai à blanc, rien n’est changé. À prévenir\u00A0: 1\u00A0; à fermer\u00A0: 0",
            "Prévenus\u00A0: 1\u00A0; fermés\u00A0: 0", "Prévenus\u00A0: 0\u00A0; fermés\u00A0: 0",
            "Prévenus\u00A0: 1\u00A0; fermés\u00A0: 0", "Prévenus\u00A0: 0\u00A0; fermés\u00A0: 0",
            "Prévenus\u00A0: 0\u00A0; fermés\u00A0: 1", "Prévenus\u00A0: 0\u00A0; fermés\u00A0: 0",
        }));
        Assert.That(_host.LettersTo(email), Has.Count.EqualTo(2).And.All.Contain("Vos activités et leurs chiffres, eux, restent."));
    }

    [Test]
    public async Task The_last_administrator_stays()
    {
        for (var count = 0; count < 2; count++)
        {
            using var browser = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        }

        _host.Clock.Advance(TimeSpan.FromDays(366));
        for (var month = 0; month < 4; month++)
        {
            await RunAsync();
            _host.Clock.Advance(TimeSpan.FromDays(30));
        }

        Assert.That(await RunAsync(), Is.EqualTo("Prévenus\u00A0: 0\u00A0; fermés\u00A0: 0"));
        Assert.That(await _host.InOrganizationAsync(db => db.Accounts.CountAsync(account => account.ClosedAt == null)), Is.EqualTo(1));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private Task<string> RunAsync(string? argument = null) => _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
        .RunInlineAsync(CloseUnusedAccountsJob.Name, argument, progress: null, CancellationToken.None));
}
