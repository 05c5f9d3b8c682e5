using System.Net;
using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Training;

/// <summary>Who reads whose record, and what of it.</summary>
internal sealed class TeamTrainingTests
{
    private TestHost _host;
    private TestAdvisor _member;
    private TestAdvisor _stranger;
    private Guid _coordinator;
    private Guid _manager;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        (_member, _stranger) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        _coordinator = await _host.AddCoordinatorAsync(await _host.AddTeamAsync(_member));
        _manager = await _host.AddEmployerManagerAsync(_member.EmployerId);
        await _host.TrainAsync(_member.Id, Trained.Well);
        await _host.TrainAsync(_stranger.Id, Trained.Well);
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Coordinator_and_manager_read_their_own_people_only()
    {
        foreach (var reader in new[] { _coordinator, _manager })
        {
            Assert.That(await StatusAsync(reader, $"/formation/{_member.Id}"), Is.EqualTo(HttpStatusCode.OK));
            Assert.That(await StatusAsync(reader, $"/formation/{_stranger.Id}"), Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task A_role_without_the_relation_or_a_relation_without_the_role_gives_nothing()
    {
        await _host.TakeRoleAsync(_manager, Role.EmployerManager);
        await _host.GiveRoleAsync(_manager, Role.Coordinator);
        await _host.TakeRoleAsync(_coordinator, Role.Coordinator);
        await _host.GiveRoleAsync(_coordinator, Role.EmployerManager);

        Assert.That(await StatusAsync(_manager, $"/formation/{_member.Id}"), Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await StatusAsync(_coordinator, $"/formation/{_member.Id}"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_former_member_is_not_there_and_one_who_came_back_is_there_once()
    {
        var team = await _host.AddTeamAsync();
        await _host.JoinTeamAsync(team, _stranger.Id, new(2024, 1, 1), Trained.Today.AddDays(-1));
        await _host.JoinTeamAsync(team, _member.Id, new(2024, 1, 1), new(2025, 1, 1));
        await _host.JoinTeamAsync(team, _member.Id, Trained.Today);
        var coordinator = await _host.AddCoordinatorAsync(team);

        var list = await _host.SendAsync(coordinator, new ListTeamTraining(null, 1));

        Assert.That(list.Rows.Items.Select(row => row.AdvisorId), Is.EqualTo(new[] { _member.Id }));
    }

    [Test]
    public async Task The_overview_tells_who_has_done_the_module_of_the_year()
    {
        var late = await _host.AddAdvisorAsync(_member.EmployerId);
        await _host.TrainAsync(late.Id, Trained.Well with { Modules = [new(2025, 7, "L’IA en atelier")] });
        var silent = await _host.AddAdvisorAsync(_member.EmployerId);

        var all = await _host.SendAsync(_manager, new ListTeamTraining(null, 1));
        var missing = await _host.SendAsync(_manager, new ListTeamTraining(ModuleState.Missing, 1));

        Assert.That((all.Year, all.Done, all.Total), Is.EqualTo((2026, 1, 3)));
        Assert.That(missing.Rows.Items.Select(row => row.AdvisorId), Is.EquivalentTo(new[] { late.Id, silent.Id }));
        Assert.That((missing.Done, missing.Total), Is.EqualTo((1, 3)));
        Assert.That(all.Rows.Items.Select(row => row.EmployerName), Is.All.EqualTo("Ville de Crest"));
    }

    [Test]
    public async Task The_csv_holds_each_year_and_no_formula()
    {
        await _host.SendAsync(_member.Id, new ChangeTraining { Version = 1, Content = Trained.Well with { InitialBody = "=HYPERLINK(1)" } });

        var csv = await TextAsync(_coordinator, "/formation/equipe/export/csv");

        Assert.That(csv, Does.Contain("Module 2026 (heures);Module 2026;Module 2025 (heures);Module 2025;Module 2024 (heures);Module 2024"));
        Assert.That(csv, Does.Contain(";210;\"'=HYPERLINK(1)\";05/02/2024;29/03/2024;Oui;Non;Non;Non;Avancé;14;Cybersécurité;7;L’IA en atelier;;"));
        Assert.That(csv.Split("\r\n"), Has.Length.EqualTo(3)); // header, the member, nothing
    }

    [Test]
    public async Task The_person_learns_who_read_and_who_exported()
    {
        await TextAsync(_manager, $"/formation/{_member.Id}");
        await TextAsync(_coordinator, "/formation/equipe/export/xlsx?State=Done");
        await _host.DeliverEventsAsync();

        var lines = await _host.InOrganizationAsync(db => db.AuditEntries
            .Where(entry => entry.PersonId == _member.Id && entry.ActorId != _member.Id)
            .OrderBy(entry => entry.Number).Select(entry => new { entry.Action, entry.ActorId }).ToListAsync());
        Assert.That(
            lines.Select(line => (line.Action, line.ActorId)),
            Is.EqualTo(new[] { (TrainingActions.Viewed.Code, _manager), (TrainingActions.Exported.Code, _coordinator) }));
    }

    [Test]
    public async Task A_filter_that_cannot_be_read_is_refused()
    {
        Assert.That(await StatusAsync(_coordinator, "/formation/equipe?State=0"), Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await StatusAsync(_coordinator, "/formation/equipe/export/csv?State=peut-etre"), Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await StatusAsync(_coordinator, "/formation/equipe/export/pdf"), Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<HttpStatusCode> StatusAsync(Guid reader, string path)
    {
        using var browser = await _host.SignedInAsync(reader);
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private async Task<string> TextAsync(Guid reader, string path)
    {
        using var browser = await _host.SignedInAsync(reader);
        return await browser.GetStringAsync(new Uri(path, UriKind.Relative));
    }
}
