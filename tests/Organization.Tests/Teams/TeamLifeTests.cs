using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.Organization.Teams.Leading;
using ConseillerNumerique.Organization.Tests.Rights;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Teams;

/// <summary>Leaving, removing, archiving, reopening and coming back.</summary>
internal sealed class TeamLifeTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    private TestHost _host;
    private TestAdvisor _member;
    private Guid _team;
    private Guid _coordinator;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task Form()
    {
        _member = await _host.AddAdvisorAsync();
        _team = await _host.AddTeamAsync(_member);
        _coordinator = await _host.AddCoordinatorAsync(_team);
    }

    [Test]
    public async Task Who_leaves_was_there_until_yesterday_and_sees_nobody_any_more()
    {
        await _host.SendAsync(_member.Id, new LeaveTeam(_team));
        await _host.SendAsync(_member.Id, new LeaveTeam(_team)); // a second click

        Assert.That(await PeriodsAsync(), Is.EqualTo(new[] { (OrganizationRows.Since, (DateOnly?)Today.AddDays(-1)) }));
        Assert.That(await _host.SendAsync(_member.Id, new ShowTeam(_team)), Is.Null);
    }

    [Test]
    public async Task A_member_who_comes_back_has_two_periods()
    {
        await _host.SendAsync(_coordinator, new RemoveMember(_team, _member.Id));
        var judged = await _host.SendAsync(_coordinator, new InviteBack(_team, _member.Id));
        await _host.SendInvitationsAsync();
        var link = TestInvitations.LinkIn((await _host.LettersToAsync(await _host.EmailOfAsync(_member.Id)))[0]);
        await _host.SendAsync(_member.Id, new AnswerInvitation { Secret = link.Split('/')[^1], Accepts = true });

        Assert.That(judged!.TryGet(out var all, out _) ? all.All[0].Verdict : default, Is.EqualTo(AddressVerdict.Invited));
        Assert.That(await PeriodsAsync(), Is.EqualTo(new[] { (OrganizationRows.Since, (DateOnly?)Today.AddDays(-1)), (Today, null) }));
        var view = await _host.SendAsync(_coordinator, new ShowTeam(_team));
        Assert.That(view!.Members.Select(one => (one.Contact.AccountId, one.Times)), Is.EqualTo(new[] { (_member.Id, 2) }));
    }

    [Test]
    public async Task The_last_coordinator_cannot_leave_another_can()
    {
        var alone = await _host.SendAsync(_coordinator, new LeaveTeam(_team));
        await _host.LeadTeamAsync(_team, await _host.AddAccountAsync(Role.Coordinator));
        var shared = await _host.SendAsync(_coordinator, new LeaveTeam(_team));

        Assert.That(alone!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(TeamRefusals.LastCoordinator));
        Assert.That(shared!.TryGet(out _, out _), Is.True);
        Assert.That(await _host.SendAsync(_coordinator, new ShowTeam(_team)), Is.Null);
    }

    [Test]
    public async Task The_last_coordinator_leaves_a_team_that_is_archived()
    {
        await _host.SendAsync(_coordinator, new ArchiveTeam(_team));

        var left = await _host.SendAsync(_coordinator, new LeaveTeam(_team));

        Assert.That(left!.TryGet(out _, out _), Is.True); // leads it
        Assert.That(await _host.SendAsync(_coordinator, new ShowTeam(_team)), Is.Null);
    }

    [Test]
    public async Task Of_two_coordinators_who_leave_at_once_one_stays()
    {
        var other = await _host.AddAccountAsync(Role.Coordinator);
        await _host.LeadTeamAsync(_team, other);

        var answers = await Task.WhenAll(new[] { _coordinator, other }.Select(person => _host.SendAsync(person, new LeaveTeam(_team))));

        var refusals = answers.Select(answer => answer!.TryGet(out _, out var refusal) ? "" : refusal.Code); // both lead it
        Assert.That(refusals, Is.EquivalentTo(new[] { "", TeamRefusals.LastCoordinator.Code }));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task Who_has_no_account_or_no_role_any_more_leads_no_team(bool isClosed)
    {
        var other = await _host.AddAccountAsync(Role.Coordinator);
        await _host.LeadTeamAsync(_team, other);
        await (isClosed ? _host.CloseAccountAsync(other) : _host.TakeRoleAsync(other, Role.Coordinator));

        var left = await _host.SendAsync(_coordinator, new LeaveTeam(_team));
        var view = await _host.SendAsync(_coordinator, new ShowTeam(_team));

        Assert.That(left!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(TeamRefusals.LastCoordinator)); // leads it
        Assert.That(view?.Coordinators.Select(one => one.AccountId), Is.EqualTo(new[] { _coordinator }));
    }

    [Test]
    public async Task An_invited_coordinator_leads_too()
    {
        var other = await _host.AddAccountAsync(Role.Coordinator);
        var link = await _host.InvitedLinkAsync(_coordinator, _team, other, InvitationPart.Coordinator);

        await _host.SendAsync(other, new AnswerInvitation { Secret = link.Split('/')[^1], Accepts = true });

        Assert.That((await _host.SendAsync(other, new ShowTeam(_team)))?.MayLead, Is.True);
    }

    [Test]
    public async Task Two_coordinators_share_a_member_each_in_a_team_of_their_own()
    {
        var second = await _host.AddTeamAsync(_member);
        var other = await _host.AddCoordinatorAsync(second);

        await _host.SendAsync(other, new RemoveMember(second, _member.Id));

        Assert.That((await _host.SendAsync(_coordinator, new ShowTeam(_team)))!.Members.Select(one => one.State), Has.None.EqualTo(MemberState.Former));
        Assert.That((await _host.SendAsync(other, new ShowTeam(second)))!.Members.Single().State, Is.EqualTo(MemberState.Former));
        Assert.That(await _host.SendAsync(other, new RemoveMember(_team, _member.Id)), Is.Null);
    }

    [Test]
    public async Task An_archived_team_gives_no_right_and_keeps_its_coordinator()
    {
        var team = await _host.AddDepartementaleTeamAsync("2B", _member);
        var lead = await _host.AddCoordinatorAsync(team);
        await _host.InviteAsync(lead, team, $"a.{Guid.NewGuid():N}@exemple.fr");
        Assert.That(await RightsAsync(lead), Is.Not.Empty);

        await _host.SendAsync(lead, new ArchiveTeam(team));
        await _host.SendAsync(lead, new ArchiveTeam(team)); // a second click

        Assert.That(await RightsAsync(lead), Is.Empty);
        var view = await _host.SendAsync(lead, new ShowTeam(team));
        Assert.That((view?.ArchivedOn, view?.Invitations.Count, view?.Members.Single().State), Is.EqualTo((Today, 0, MemberState.Former)));
        Assert.That(await _host.SendAsync(_member.Id, new ShowTeam(team)), Is.Null);
    }

    [Test]
    public async Task A_reopened_team_gives_its_rights_again_and_begins_empty()
    {
        var team = await _host.AddDepartementaleTeamAsync("48", _member);
        var lead = await _host.AddCoordinatorAsync(team);
        await _host.SendAsync(lead, new ArchiveTeam(team));

        await _host.SendAsync(lead, new ReopenTeam(team));

        Assert.That(await RightsAsync(lead), Is.EqualTo("reviews département 48"));
        Assert.That((await _host.SendAsync(lead, new ShowTeam(team)))!.Members.Select(one => one.State), Is.EqualTo(new[] { MemberState.Former }));
    }

    [Test]
    public async Task What_is_done_to_a_team_is_noted_once()
    {
        await _host.SendAsync(_coordinator, new RemoveMember(_team, _member.Id));
        await _host.SendAsync(_coordinator, new RemoveMember(_team, _member.Id));
        await _host.SendAsync(_coordinator, new ArchiveTeam(_team));
        await _host.DeliverEventsAsync();

        var noted = await _host.InOrganizationAsync(db => db.AuditEntries
            .Where(entry => entry.SubjectId == _team).OrderBy(entry => entry.Number).Select(entry => entry.Action).ToListAsync());
        Assert.That(noted, Is.EqualTo(new[] { TeamActions.MemberRemoved.Code, TeamActions.Archived.Code }));
    }

    [Test]
    public void Every_action_has_a_code_that_the_trail_holds() =>
        Assert.That(TeamActions.All.Select(action => action.Code), Is.Unique.And.All.Matches<string>(code => code is { Length: <= 60 }));

    private async Task<string> RightsAsync(Guid person) =>
        RightsInWords.Of(await _host.SendAsync(person, new FindReportRights(Today)));

    private Task<List<(DateOnly, DateOnly?)>> PeriodsAsync() => _host.InOrganizationAsync(async db =>
        (await db.TeamMemberships.Where(one => one.TeamId == _team && one.AdvisorId == _member.Id).OrderBy(one => one.FirstDay).ToListAsync())
            .ConvertAll(one => (one.FirstDay, one.LastDay)));
}
