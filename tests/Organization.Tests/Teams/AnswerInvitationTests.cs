using System.Net;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.Organization.Teams.Leading;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Teams;

internal sealed class AnswerInvitationTests
{
    private static readonly (string, string) Yes = ("reponse", "accepter");
    private static readonly (string, string) No = ("reponse", "decliner");

    private TestHost _host;
    private Guid _team;
    private Guid _coordinator;
    private TestAdvisor _invited;
    private HttpClient _browser;
    private string _link;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task Invite()
    {
        _team = await _host.AddTeamAsync();
        _coordinator = await _host.AddCoordinatorAsync(_team);
        _invited = await _host.AddAdvisorAsync();
        _link = await _host.InvitedLinkAsync(_coordinator, _team, _invited.Id);
        _browser = await _host.SignedInAsync(_invited.Id);
    }

    [TearDown]
    public void SignOut() => _browser.Dispose();

    [Test]
    public async Task Looking_changes_nothing_and_accepting_joins_from_today_on()
    {
        Assert.That(await _browser.GetStringAsync(_link), Does.Contain("Équipe du Val").And.Contain("Accepter"));
        Assert.That(await MembershipsAsync(), Is.Empty);

        using var answer = await _browser.SubmitAsync(_link, Yes);

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo($"/equipe/{_team}"));
        Assert.That((await MembershipsAsync()).Select(one => (one.AdvisorId, one.FirstDay, one.LastDay)), Is.EqualTo(new[] { (_invited.Id, new DateOnly(2026, 3, 16), (DateOnly?)null) }));
    }

    [Test]
    public async Task A_second_click_changes_nothing()
    {
        using var first = await _browser.SubmitAsync(_link, Yes);
        var again = await _host.SendAsync(_invited.Id, new AnswerInvitation { Secret = _link.Split('/')[^1], Accepts = true });
        using var looked = await _browser.GetAsync(new Uri(_link, UriKind.Relative));

        Assert.That(again!.TryGet(out _, out _), Is.True);
        Assert.That(looked.Headers.Location?.OriginalString, Is.EqualTo("/equipe"));
        Assert.That(await MembershipsAsync(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_link_that_served_lets_nobody_back_in()
    {
        using var joined = await _browser.SubmitAsync(_link, Yes);
        await _host.SendAsync(_invited.Id, new LeaveTeam(_team));

        await _host.SendAsync(_invited.Id, new AnswerInvitation { Secret = _link.Split('/')[^1], Accepts = true });

        Assert.That(await MembershipsAsync(), Is.Empty); // joined and left on one day: no day is left
    }

    [Test]
    public async Task Another_person_is_told_so_and_nothing_changes()
    {
        using var other = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        using var looked = await other.GetAsync(new Uri(_link, UriKind.Relative));
        var page = await looked.Content.ReadAsStringAsync();
        using var sent = await other.SubmitAsync("/compte/annuaire", ("Input.Presentation", "pour le jeton"));
        var answer = await _host.SendAsync((await _host.AddAdvisorAsync()).Id, new AnswerInvitation { Secret = _link.Split('/')[^1], Accepts = true });

        Assert.That(looked.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(page, Does.Contain("s’adresse à une autre personne").And.Not.Contain("Équipe du Val").And.Not.Contain("Accepter"));
        Assert.That(answer!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(InvitationRefusals.ForSomeoneElse));
        Assert.That(await MembershipsAsync(), Is.Empty);
    }

    [Test]
    public async Task After_fourteen_days_it_is_good_no_more()
    {
        using var host = new TestHost();
        var team = await host.AddTeamAsync();
        var (coordinator, invited) = (await host.AddCoordinatorAsync(team), await host.AddAdvisorAsync());
        var link = await host.InvitedLinkAsync(coordinator, team, invited.Id);
        host.Clock.Advance(TimeSpan.FromDays(14));
        using var browser = await host.SignedInAsync(invited.Id);

        using var looked = await browser.GetAsync(new Uri(link, UriKind.Relative));
        var answer = await host.SendAsync(invited.Id, new AnswerInvitation { Secret = link.Split('/')[^1], Accepts = true });

        Assert.That(looked.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(answer!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(InvitationRefusals.IsOver));
        Assert.That(await host.InviteAsync(coordinator, team, await host.EmailOfAsync(invited.Id)), Is.EqualTo(AddressVerdict.InvitedAgain));
    }

    [Test]
    public async Task Declining_ends_it()
    {
        using var answer = await _browser.SubmitAsync(_link, No);
        var late = await _host.SendAsync(_invited.Id, new AnswerInvitation { Secret = _link.Split('/')[^1], Accepts = true });

        Assert.That(late!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(InvitationRefusals.IsOver));
        Assert.That(await MembershipsAsync(), Is.Empty);
        Assert.That(await _host.InviteAsync(_coordinator, _team, await _host.EmailOfAsync(_invited.Id)), Is.EqualTo(AddressVerdict.Invited));
    }

    [Test]
    public async Task A_withdrawn_invitation_and_an_unknown_link_lead_nowhere()
    {
        var id = await _host.InOrganizationAsync(db => db.TeamInvitations.Where(one => one.TeamId == _team).Select(one => one.Id).SingleAsync());
        await _host.SendAsync(_coordinator, new WithdrawInvitation(_team, id));

        foreach (var link in new[] { _link, "/equipe/invitations/inconnu" })
        {
            using var answer = await _browser.GetAsync(new Uri(link, UriKind.Relative));
            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        }
    }

    [Test]
    public async Task A_new_letter_ends_the_link_of_the_last_one()
    {
        var id = await _host.InOrganizationAsync(db => db.TeamInvitations.Where(one => one.TeamId == _team).Select(one => one.Id).SingleAsync());
        var early = await _host.SendAsync(_coordinator, new ResendInvitation(_team, id));
        _host.Clock.Advance(TimeSpan.FromHours(2));

        await _host.SendAsync(_coordinator, new ResendInvitation(_team, id));
        await _host.SendInvitationsAsync();
        var letters = await _host.LettersToAsync(await _host.EmailOfAsync(_invited.Id));

        Assert.That(early!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(InvitationRefusals.SentJustNow));
        Assert.That(letters, Has.Count.EqualTo(2));
        Assert.That(await _host.SendAsync(_invited.Id, new FindInvitation(_link.Split('/')[^1])), Is.Null);
        Assert.That(await _browser.GetStringAsync(TestInvitations.LinkIn(letters[0])), Does.Contain("Accepter"));
    }

    [Test]
    public async Task Without_the_role_nothing_is_joined()
    {
        var funder = await _host.AddAccountAsync(Role.Funder);
        _host.Clock.Advance(TimeSpan.FromSeconds(1)); // the newest letter is read
        var (asMember, asLead) = (await _host.InvitedLinkAsync(_coordinator, _team, funder), await _host.InvitedLinkAsync(_coordinator, await LedToo(), _invited.Id, InvitationPart.Coordinator));

        var member = await _host.SendAsync(funder, new AnswerInvitation { Secret = asMember.Split('/')[^1], Accepts = true });
        var lead = await _host.SendAsync(_invited.Id, new AnswerInvitation { Secret = asLead.Split('/')[^1], Accepts = true });

        Assert.That(member!.TryGet(out _, out var first) ? null : first, Is.EqualTo(InvitationRefusals.AdvisorExpected));
        Assert.That(lead!.TryGet(out _, out var second) ? null : second, Is.EqualTo(InvitationRefusals.CoordinatorExpected));

        async Task<Guid> LedToo()
        {
            var other = await _host.AddTeamAsync();
            await _host.LeadTeamAsync(other, _coordinator);
            return other;
        }
    }

    [Test]
    public async Task An_invitation_received_is_answered_on_the_page_of_teams_too()
    {
        Assert.That(await _browser.GetStringAsync("/"), Does.Contain("Répondre à l’invitation de Camille Durand"));

        using var answer = await _browser.SubmitAsync("/equipe", Yes);

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo($"/equipe/{_team}"));
        Assert.That(await MembershipsAsync(), Has.Count.EqualTo(1));
    }

    private Task<List<TeamMembership>> MembershipsAsync() =>
        _host.InOrganizationAsync(db => db.TeamMemberships.AsNoTracking().Where(one => one.TeamId == _team).ToListAsync());
}
