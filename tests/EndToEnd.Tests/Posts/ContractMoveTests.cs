using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Posts;

/// <summary>
/// An advisor leaves Crest for Die at a year's end, and that is entered three months late: activities, facts and figures
/// follow, frozen reports do not.
/// </summary>
internal sealed class ContractMoveTests
{
    private static readonly DateOnly NewYear = new(2026, 1, 1);

    private TestHost _host;
    private HttpClient _administrator;
    private TestAdvisor _advisor;
    private Guid _contract;
    private Guid _die;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        _advisor = await _host.AddAdvisorAsync();
        _die = await _host.AddEmployerAsync("Ville de Die", "26113");
        await _host.AddContractAsync(_die, advisorId: null, new(2024, 1, 1));
        _contract = (await _host.InScopeOfAsync(_advisor.Id, services => services.GetRequiredService<IMediator>()
            .Send(new Organization.Contracts.FindAdvisorAtWork(_advisor.Id))))!.Contracts.Single().ContractId;
        await LogAsync(new(2025, 12, 15), new(2026, 1, 15), new(2026, 2, 16), new(2026, 2, 17));
        await _host.DeliverEventsAsync();
    }

    [TearDown]
    public void StopHost()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_contract_moved_across_a_year_end_takes_activities_and_facts_along()
    {
        var (preview, page) = await MoveToDieAsync();
        await _host.DeliverEventsAsync();

        Assert.That(preview, Does.Contain("3 activités de Camille Durand passent de « Ville de Crest » à « Ville de Die », janvier à février 2026.")
            .Or.Contain("3 activités de Camille Durand passent de « Ville de Crest » à « Ville de Die », du 15 janvier au 17 février 2026."));
        Assert.That(await _administrator.ReadPlainAsync(page), Does.Contain("Camille Durand : 3 activités déplacées, avec leurs indicateurs."));
        Assert.That(await FactsAsync(), Is.EqualTo(new[]
        {
            ("2025-12-15", _advisor.EmployerId), ("2026-01-15", _die), ("2026-02-16", _die), ("2026-02-17", _die),
        }));
    }

    [Test]
    public async Task Frozen_reports_stay_and_the_next_ones_tell_of_the_correction()
    {
        var february = new Month(2026, 2);
        await FreezeAsync(february);
        var before = await ReportsAsync();

        await MoveToDieAsync();
        await _host.DeliverEventsAsync();

        Assert.That(await ReportsAsync(), Is.EqualTo(before));
        Assert.That(await CorrectionsAsync(_advisor.EmployerId, february.Next), Is.EqualTo(new[] { ("2026-02", 2, 0) }));
        Assert.That(await CorrectionsAsync(_die, february.Next), Is.Empty, "Die had no report of February to correct");
    }

    [Test]
    public async Task The_next_freeze_counts_a_month_for_the_new_employer()
    {
        await MoveToDieAsync();
        await _host.DeliverEventsAsync();

        await FreezeAsync(new(2026, 2));

        Assert.That(
            (await ReportsAsync()).Where(report => report.Scope != "26").Select(report => (report.Scope, report.Activities)),
            Is.EquivalentTo(new[] { ($"{_die}", 2) }));
    }

    [Test]
    public async Task An_event_delivered_twice_changes_nothing()
    {
        await MoveToDieAsync();
        var told = await EventsAsync();
        await _host.DeliverEventsAsync();
        var (facts, versions) = (await FactsAsync(), await VersionsAsync());

        foreach (var change in told)
        {
            await _host.InScopeAsync(async services =>
            {
                await services.GetRequiredService<IMediator>().Publish(new EventBatch<Organization.Contracts.ContractChanged>([change]));
                return true;
            });
        }

        await _host.DeliverEventsAsync();

        Assert.That(told, Is.Not.Empty);
        Assert.That((await FactsAsync(), await VersionsAsync()), Is.EqualTo((facts, versions)));
    }

    [Test]
    public async Task An_activity_logged_before_the_event_is_delivered_is_where_it_belongs()
    {
        await MoveToDieAsync();
        await LogAsync(new DateOnly(2026, 1, 20));

        await _host.DeliverEventsAsync();

        Assert.That((await FactsAsync()).Single(fact => fact.Day == "2026-01-20").Employer, Is.EqualTo(_die));
    }

    [Test]
    public async Task A_contract_given_to_a_colleague_leaves_the_activities_without_one()
    {
        var colleague = await _host.AddAccountAsync(Role.Advisor);

        var (preview, page) = await _administrator.SaveContractAsync(
            $"/administration/contrats/{_contract}/modifier", Terms(_advisor.EmployerId, 1, new(2024, 1, 1), null, colleague));
        await _host.DeliverEventsAsync();

        Assert.That(preview, Does.Contain("4 activités de Camille Durand n’auront plus de contrat : elles gardent leur structure actuelle."));
        Assert.That(await _administrator.ReadPlainAsync(page), Does.Contain("aucune activité déplacée ; 4 activités sans contrat."));
        Assert.That((await FactsAsync()).Select(fact => fact.Employer), Is.All.EqualTo(_advisor.EmployerId));
    }

    /// <summary>One contract at Crest until the year's end, one at Die after it.</summary>
    private async Task<(string Preview, string Page)> MoveToDieAsync()
    {
        await _administrator.SaveContractAsync(
            $"/administration/contrats/{_contract}/modifier",
            Terms(_advisor.EmployerId, 1, new(2024, 1, 1), NewYear.AddDays(-1), _advisor.Id));
        return await _administrator.SaveContractAsync(
            $"/administration/structures/{_die}/postes/1/contrat", Terms(_die, 1, NewYear, null, _advisor.Id));
    }

    private static (string Name, string Value)[] Terms(Guid employer, int post, DateOnly first, DateOnly? last, Guid advisor) =>
    [
        ("Input.Person", $"Camille.{advisor:N}@exemple.fr"), ("Input.Employer", "Ville"), ("Input.EmployerId", $"{employer}"),
        ("Input.PostNumber", $"{post}"), ("Input.FirstDay", $"{first:yyyy-MM-dd}"), ("Input.LastDay", last is { } day ? $"{day:yyyy-MM-dd}" : ""),
    ];

    private async Task LogAsync(params DateOnly[] days)
    {
        foreach (var day in days)
        {
            await _host.SendAsync(_advisor.Id, new LogActivity
            {
                Id = Guid.CreateVersion7(),
                Content = new()
                {
                    Type = ActivityType.OneOff, Date = day, DurationMinutes = 30, Channel = Channel.Place, PlaceId = _advisor.PlaceId,
                    Themes = EnumSet<Theme>.Of(Theme.Email), Participants = new() { Total = 1 },
                },
            });
        }
    }

    private Task<IReadOnlyList<(string Day, Guid Employer)>> FactsAsync() => _host.InScopeAsync(async services =>
        (IReadOnlyList<(string, Guid)>)[.. (await services.GetRequiredService<IndicatorsDbContext>().ActivityFacts.Join(services.GetRequiredService<IndicatorsDbContext>().ShortKeys, fact => fact.Employer, key => key.Number, (fact, key) => new { fact.Date, key.Id })
            .OrderBy(fact => fact.Date).ToListAsync()).Select(fact => ($"{fact.Date:yyyy-MM-dd}", fact.Id))]);

    private Task<List<int>> VersionsAsync() => _host.InScopeAsync(services => services.GetRequiredService<IndicatorsDbContext>()
        .ActivityFacts.OrderBy(fact => fact.ActivityId).Select(fact => fact.Version).ToListAsync());

    private Task<IReadOnlyList<(string Scope, int Activities, string Sha)>> ReportsAsync() => _host.InScopeAsync(async services =>
        (IReadOnlyList<(string, int, string)>)[.. (await services.GetRequiredService<IndicatorsDbContext>().MonthlyReports.AsNoTracking()
            .OrderBy(report => report.ScopeCode).ToListAsync()).Select(report => (report.ScopeCode, report.Activities, report.DataSetSha256))]);

    private Task<string> FreezeAsync(Month month) => _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
        .RunInlineAsync("rapports.figer", month.ToString(), progress: null, CancellationToken.None));

    private Task<IEnumerable<(string Month, int Reported, int Now)>> CorrectionsAsync(Guid employer, Month month) => _host.InScopeAsync(async services =>
        (await services.GetRequiredService<IMediator>().Send(new FindCorrections(new(
            new ReportScope { Kind = ReportScopeKind.Employer, Code = $"{employer}", Name = "", EmployerId = employer }, month))))
        .Select(one => (one.Month.ToString(), one.ReportedActivities, one.Activities)));

    /// <summary>What waits in the outbox.</summary>
    private Task<List<Organization.Contracts.ContractChanged>> EventsAsync() => _host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<Organization.Data.OrganizationDbContext>();
        var payloads = await db.Database.SqlQuery<string>($"select \"Payload\" as \"Value\" from \"Outbox\" where \"Type\" like '%ContractChanged'").ToListAsync();
        return payloads.ConvertAll(payload => System.Text.Json.JsonSerializer.Deserialize<Organization.Contracts.ContractChanged>(payload)!); // we wrote them
    });
}
