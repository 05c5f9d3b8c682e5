using System.Net;
using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Teams;

/// <summary>Who sees what of a team.</summary>
internal sealed class TeamPagesTests
{
    private TestHost _host;
    private TestAdvisor _member;
    private TestAdvisor _mate;
    private Guid _team;
    private Guid _coordinator;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        (_member, _mate) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        _team = await _host.AddTeamAsync(_member, _mate);
        _coordinator = await _host.AddCoordinatorAsync(_team);
        await _host.CallAsync(_mate.Id, "Odile", "Vercors");
        await _host.InviteAsync(_coordinator, _team, "attendue@exemple.fr");
    }

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task A_coordinator_sees_states_contacts_and_invitations()
    {
        var page = await PageAsync(_coordinator);

        Assert.That(page, Does.Contain("Inactif").And.Contain("Odile Vercors").And.Contain(await _host.EmailOfAsync(_mate.Id)).And.Contain("attendue@exemple.fr"));
    }

    [Test]
    public async Task A_member_sees_contacts_but_neither_states_nor_invitations()
    {
        var page = await PageAsync(_member.Id);

        Assert.That(page, Does.Contain("Odile Vercors").And.Contain(await _host.EmailOfAsync(_mate.Id)).And.Contain(await _host.EmailOfAsync(_coordinator)));
        Assert.That(page, Does.Not.Contain("Inactif").And.Not.Contain("attendue@exemple.fr").And.Not.Contain("/retirer"));
    }

    [Test]
    public async Task A_colleague_who_hides_is_a_name_to_members_and_an_address_to_coordinators()
    {
        var shy = await _host.AddAdvisorAsync();
        await _host.CallAsync(shy.Id, "Timide", "Discret");
        await _host.JoinTeamAsync(_team, shy.Id, OrganizationRows.Since);
        await _host.SendAsync(shy.Id, new ChooseWhatIsShown { IsHidden = true, Phone = "0475250000" });
        var address = await _host.EmailOfAsync(shy.Id);

        Assert.That(await PageAsync(_member.Id), Does.Contain("Timide Discret").And.Not.Contain(address).And.Not.Contain("+33475250000"));
        Assert.That(await PageAsync(_coordinator), Does.Contain(address).And.Not.Contain("+33475250000"));
    }

    [Test]
    public async Task Everyone_else_finds_no_such_team()
    {
        Guid[] strangers =
        [
            (await _host.AddAdvisorAsync()).Id, await _host.AddCoordinatorAsync(await _host.AddTeamAsync()),
        ];
        foreach (var stranger in strangers)
        {
            using var browser = await _host.SignedInAsync(stranger);
            using var answer = await browser.GetAsync(new Uri($"/equipe/{_team}", UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task Contacts_are_for_the_team_and_for_administrators_alone()
    {
        var former = await _host.AddAdvisorAsync();
        await _host.JoinTeamAsync(_team, former.Id, OrganizationRows.Since, new(2026, 3, 15));
        var address = await _host.EmailOfAsync(_mate.Id);

        Assert.That(
            await PageAsync(await _host.AddAdministratorAsync()),
            Does.Contain(address).And.Contain("Inactif").And.Contain("attendue@exemple.fr").And.Contain("Anciens membres"));
        (Guid Reader, HttpStatusCode Answer)[] others =
        [
            (former.Id, HttpStatusCode.NotFound),
            (await _host.AddEmployerManagerAsync(_mate.EmployerId), HttpStatusCode.Forbidden),
            (await _host.AddFunderAsync(Territory.Nation), HttpStatusCode.Forbidden),
        ];
        foreach (var (reader, expected) in others)
        {
            using var browser = await _host.SignedInAsync(reader);
            using var answer = await browser.GetAsync(new Uri($"/equipe/{_team}", UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(expected));
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain(address).And.Not.Contain("Odile Vercors"));
        }
    }

    [Test]
    public async Task A_member_whose_account_is_closed_is_a_name_that_counts_no_more()
    {
        var gone = await _host.AddAdvisorAsync();
        var team = await _host.AddTeamAsync(_member, gone);
        var coordinator = await _host.AddCoordinatorAsync(team);
        await _host.CallAsync(gone.Id, "Ancien", "Parti");
        await _host.SendAsync(gone.Id, new ChooseWhatIsShown { Phone = "0475250011" });
        var address = await _host.EmailOfAsync(gone.Id);
        await _host.CloseAccountAsync(gone.Id);

        foreach (var reader in new[] { _member.Id, coordinator })
        {
            Assert.That(
                await PageAsync(reader, team),
                Does.Contain("Ancien Parti").And.Contain("Compte fermé").And.Contain("1 membre").And.Not.Contain(address).And.Not.Contain("+33475250011"));
        }
    }

    [TestCase("inviter")]
    [TestCase("archiver")]
    public async Task Another_coordinator_acts_on_no_team_but_the_own(string act)
    {
        using var browser = await _host.SignedInAsync(await _host.AddCoordinatorAsync(await _host.AddTeamAsync()));

        using var answer = await browser.GetAsync(new Uri($"/equipe/{_team}/{act}", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_relation_without_its_role_shows_nothing()
    {
        var (member, lead) = (await _host.AddAdvisorAsync(), await _host.AddCoordinatorAsync(_team));
        await _host.JoinTeamAsync(_team, member.Id, OrganizationRows.Since);
        await _host.TakeRoleAsync(member.Id, Role.Advisor);
        await _host.GiveRoleAsync(member.Id, Role.Coordinator);
        await _host.TakeRoleAsync(lead, Role.Coordinator);
        await _host.GiveRoleAsync(lead, Role.Advisor);

        foreach (var person in new[] { member.Id, lead })
        {
            using var browser = await _host.SignedInAsync(person);
            using var answer = await browser.GetAsync(new Uri($"/equipe/{_team}", UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task Leaves_and_removes_by_the_forms()
    {
        var (first, second) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        var team = await _host.AddTeamAsync(first, second);
        using var member = await _host.SignedInAsync(first.Id);
        using var coordinator = await _host.SignedInAsync(await _host.AddCoordinatorAsync(team));

        using var left = await member.SubmitAsync($"/equipe/{team}/quitter");
        using var removed = await coordinator.SubmitAsync($"/equipe/{team}/membres/{second.Id}/retirer");

        Assert.That((left.Headers.Location?.OriginalString, removed.Headers.Location?.OriginalString), Is.EqualTo(("/equipe", $"/equipe/{team}")));
        Assert.That(await coordinator.GetStringAsync($"/equipe/{team}"), Does.Contain("Anciens membres (2)").And.Contain("Pas encore de membre"));
        Assert.That(await member.GetStringAsync("/equipe"), Does.Contain("Vous n’êtes dans aucune équipe"));
    }

    private async Task<string> PageAsync(Guid reader, Guid? team = null)
    {
        using var browser = await _host.SignedInAsync(reader);
        return WebUtility.HtmlDecode(await browser.GetStringAsync($"/equipe/{team ?? _team}"));
    }
}
