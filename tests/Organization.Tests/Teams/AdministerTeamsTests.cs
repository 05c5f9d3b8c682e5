using System.Net;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Organization.Teams.Administering;
using ConseillerNumerique.Organization.Teams.Leading;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Teams;

internal sealed class AdministerTeamsTests
{
    private TestHost _host;
    private Guid _administrator;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        _administrator = await _host.AddAdministratorAsync();
        _browser = await _host.SignedInAsync(_administrator);
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Forms_a_team_once_and_names_its_coordinator()
    {
        var id = Guid.CreateVersion7();
        var form = new FormTeam { Id = id, Name = " Équipe du Vercors ", DepartementCode = "26" };
        await _host.SendAsync(_administrator, form);
        var twice = await _host.SendAsync(_administrator, form);
        var other = await _host.SendAsync(_administrator, form with { Name = "Autre" });
        var coordinator = await _host.AddAccountAsync(Role.Coordinator);

        using var named = await _browser.PressAsync($"/administration/equipes/{id}", $"/administration/equipes/{id}?handler=Name", ("Naming.Email", (await _host.EmailOfAsync(coordinator)).ToUpperInvariant()));

        Assert.That(twice.TryGet(out var same, out _) ? same : default, Is.EqualTo(id));
        Assert.That(other.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(TeamRefusals.AlreadySaved));
        Assert.That(named.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await _host.SendAsync(coordinator, new ShowTeam(id)))?.Name, Is.EqualTo("Équipe du Vercors"));
    }

    [Test]
    public async Task Lists_by_name_and_narrows()
    {
        await _host.SendAsync(_administrator, new FormTeam { Id = Guid.CreateVersion7(), Name = "Équipe des Écrins", DepartementCode = "05" });

        Assert.That(await _browser.GetStringAsync("/administration/equipes?q=ecrins"), Does.Contain("Équipe des Écrins").And.Contain("1 équipe"));
        Assert.That(await _browser.GetStringAsync("/administration/equipes?q=ecrins&departement=26"), Does.Contain("Aucune équipe"));
        Assert.That(await _browser.GetStringAsync("/administration/equipes?q=ecrins&archivees=true"), Does.Contain("Aucune équipe"));
    }

    [Test]
    public async Task Counts_who_is_there_and_nobody_who_has_gone()
    {
        var (there, gone) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        var id = await _host.AddTeamAsync(there, gone);
        var (closed, withoutRole) = (await _host.AddCoordinatorAsync(id), await _host.AddCoordinatorAsync(id));
        await _host.AddCoordinatorAsync(id);
        await _host.CloseAccountAsync(gone.Id);
        await _host.CloseAccountAsync(closed);
        await _host.TakeRoleAsync(withoutRole, Role.Coordinator);

        var team = (await _host.SendAsync(_administrator, new ListAllTeams())).Items.Single(one => one.Id == id);

        Assert.That((team.Members, team.Coordinators), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Changes_a_team_unless_somebody_else_did()
    {
        var id = await _host.AddTeamAsync();
        var change = new DescribeTeam { Id = id, Name = "Nouveau nom", DepartementCode = "26", IsDepartementale = true, Version = 1 };
        await _host.SendAsync(_administrator, change);
        var twice = await _host.SendAsync(_administrator, change);
        var older = await _host.SendAsync(_administrator, change with { Name = "Encore un autre" });

        Assert.That(twice!.TryGet(out _, out _), Is.True);
        Assert.That(older!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(TeamRefusals.ChangedMeanwhile));
        await _host.DeliverEventsAsync();
        var fields = await _host.InOrganizationAsync(db => db.AuditEntries.Where(entry => entry.SubjectId == id).Select(entry => entry.Fields).ToListAsync());
        Assert.That(fields, Is.EqualTo(new[] { "nom, département, équipe départementale" }));
    }

    [TestCase("99", "Choisissez un département de la liste.")]
    [TestCase("", "Une équipe départementale demande son département.")]
    public async Task Refuses_beside_the_field_and_keeps_what_was_typed(string departement, string words)
    {
        using var answer = await _browser.SubmitAsync(
            "/administration/equipes/nouvelle", ("Input.Name", "À garder"), ("Input.DepartementCode", departement), ("Input.IsDepartementale", "true"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain(words).And.Contain("À garder"));
    }

    [Test]
    public async Task Only_a_coordinator_is_named_and_standing_down_ends_the_right_at_once()
    {
        var id = await _host.AddTeamAsync();
        var coordinator = await _host.AddCoordinatorAsync(id);
        var advisor = await _host.AddAdvisorAsync();

        var refused = await _host.SendAsync(_administrator, new NameCoordinator { TeamId = id, Email = await _host.EmailOfAsync(advisor.Id) });
        using var ended = await _browser.PressAsync($"/administration/equipes/{id}", $"/administration/equipes/{id}?handler=End", ("coordinateur", coordinator.ToString()));

        Assert.That(refused!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(TeamRefusals.NoCoordinatorOfThatAddress));
        Assert.That(ended.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await _host.SendAsync(coordinator, new ShowTeam(id)), Is.Null);
    }
}
