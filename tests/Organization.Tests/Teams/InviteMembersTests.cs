using System.Net;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.Organization.Teams.Leading;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Teams;

internal sealed class InviteMembersTests
{
    private TestHost _host;
    private Guid _team;
    private Guid _coordinator;
    private TestAdvisor _member;

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
    public async Task Says_of_each_address_what_became_of_it()
    {
        var known = await _host.EmailOfAsync((await _host.AddAdvisorAsync()).Id);
        var member = await _host.EmailOfAsync(_member.Id);
        var unknown = $"inconnu.{Guid.NewGuid():N}@exemple.fr";

        var judged = await JudgedAsync($"{known}\npas une adresse\n{member.ToUpperInvariant()}; {unknown}, {known.ToUpperInvariant()}");

        Assert.That(judged.Select(one => one.Verdict), Is.EqualTo(new[]
        {
            AddressVerdict.Invited, AddressVerdict.Malformed, AddressVerdict.AlreadyThere, AddressVerdict.Waits, AddressVerdict.Repeated,
        }));
    }

    [Test]
    public async Task The_same_people_again_are_invited_once()
    {
        var address = await _host.EmailOfAsync((await _host.AddAdvisorAsync()).Id);
        await JudgedAsync(address);

        var again = await JudgedAsync(address.ToUpperInvariant());
        await _host.SendInvitationsAsync();

        Assert.That(again.Single().Verdict, Is.EqualTo(AddressVerdict.AlreadyInvited));
        Assert.That(await _host.LettersToAsync(address), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task An_address_without_an_account_waits_for_it()
    {
        var address = $"futur.{Guid.NewGuid():N}@exemple.fr";
        await JudgedAsync(address);
        await _host.SendInvitationsAsync();
        Assert.That(await _host.LettersToAsync(address), Is.Empty);

        await _host.OpenAccountAsync(address.ToUpperInvariant(), Role.Advisor);
        await _host.RunJobAsync(PostWaitingInvitationsJob.Name);
        await _host.RunJobAsync(PostWaitingInvitationsJob.Name);
        await _host.SendInvitationsAsync();

        Assert.That(await _host.LettersToAsync(address), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Five_hundred_at_once_are_answered_and_sent_by_the_job()
    {
        using var host = new TestHost();
        var team = await host.AddTeamAsync();
        var coordinator = await host.AddCoordinatorAsync(team);
        var addresses = Enumerable.Range(0, 500).Select(number => $"n{number}@exemple.fr").ToList();
        var known = addresses.Take(60).ToList();
        foreach (var address in known)
        {
            await host.OpenAccountAsync(address, Role.Advisor);
        }

        var invitation = new InviteMembers { TeamId = team, Addresses = string.Join('\n', addresses) };
        var judged = (await host.SendAsync(coordinator, invitation))!.Made().All; // leads the team
        var tooMany = await host.SendAsync(coordinator, invitation with { Addresses = $"{invitation.Addresses}\nun.de.trop@exemple.fr" });
        await host.SendInvitationsAsync();
        var runs = await host.InScopeAsync(services => services.GetRequiredService<IJobs>().HistoryAsync(1, CancellationToken.None));
        var letters = await host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<MailFolder>().List()));

        Assert.That(judged.Take(60).Select(one => one.Verdict), Is.All.EqualTo(AddressVerdict.Invited));
        Assert.That(judged.Skip(60).Select(one => one.Verdict), Has.Exactly(440).EqualTo(AddressVerdict.Waits));
        Assert.That(letters.Select(letter => letter.To), Is.EquivalentTo(known));
        Assert.That(runs.Items.Where(run => run.Job == SendLettersJob.Name).Select(run => (run.State, run.Summary, run.Progress)), Is.EqualTo(new[]
        {
            (JobRunState.Succeeded, "Courriels partis\u00A0: 60", new JobProgress(60, 60, "Envoi des courriels")),
        }));
        Assert.That(tooMany!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(InvitationRefusals.TooManyAddresses));
    }

    [Test]
    public async Task Neither_secret_nor_letter_is_stored_before_it_leaves()
    {
        var invited = await _host.AddAdvisorAsync();
        var before = await JudgedAsync(await _host.EmailOfAsync(invited.Id));
        var waiting = await InvitationAsync();
        await _host.SendInvitationsAsync();
        var sent = await InvitationAsync();

        Assert.That(before.Single().Verdict, Is.EqualTo(AddressVerdict.Invited));
        Assert.That((waiting.SentAt, waiting.SecretHash), Is.EqualTo(((DateTime?)null, (byte[]?)null)));
        Assert.That(sent.ExpiresAt - sent.SentAt, Is.EqualTo(TimeSpan.FromDays(14)));
    }

    [Test]
    public async Task Invitations_are_erased_after_a_year_and_only_counted_by_a_dry_run()
    {
        using var host = new TestHost();
        var team = await host.AddTeamAsync();
        var coordinator = await host.AddCoordinatorAsync(team);
        await host.InviteAsync(coordinator, team, "sans.compte@exemple.fr");
        host.Clock.Advance(TimeSpan.FromDays(300));
        await host.InviteAsync(coordinator, team, "plus.recente@exemple.fr");
        host.Clock.Advance(TimeSpan.FromDays(100));

        var counted = await host.AskAsync(new PurgeInvitations(DryRun: true));
        var erased = await host.AskAsync(new PurgeInvitations());

        Assert.That((counted, erased), Is.EqualTo((1, 1)));
        Assert.That(
            await host.InOrganizationAsync(db => db.TeamInvitations.Select(one => one.Email).ToListAsync()), Is.EqualTo(new[] { "plus.recente@exemple.fr" }));
    }

    [Test]
    public async Task An_archived_team_invites_nobody()
    {
        await _host.SendAsync(_coordinator, new ArchiveTeam(_team));

        var answer = await _host.SendAsync(_coordinator, Of("a@exemple.fr"));

        Assert.That(answer!.TryGet(out _, out var refusal) ? null : refusal, Is.EqualTo(TeamRefusals.Archived));
    }

    [Test]
    public async Task Only_who_leads_the_team_invites()
    {
        var strangers = new[] { await _host.AddCoordinatorAsync(await _host.AddTeamAsync()), _member.Id, await _host.AddAccountAsync(Role.EmployerManager) };

        foreach (var stranger in strangers)
        {
            Assert.That(await _host.SendAsync(stranger, Of("a@exemple.fr")), Is.Null);
        }

        Assert.That(await _host.SendAsync(await _host.AddAdministratorAsync(), Of("a@exemple.fr")), Is.Not.Null);
    }

    [Test]
    public async Task Keeps_what_was_pasted_when_it_is_refused_and_tells_what_became_of_it_when_not()
    {
        using var browser = await _host.SignedInAsync(_coordinator);

        using var nothing = await browser.SubmitAsync($"/equipe/{_team}/inviter", ("Input.Addresses", " ; "), ("Input.Part", "Member"));
        using var good = await browser.SubmitAsync($"/equipe/{_team}/inviter", ("Input.Addresses", "pas bon\nnouveau@exemple.fr"), ("Input.Part", "Member"));

        Assert.That(nothing.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(good.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(
            WebUtility.HtmlDecode(await good.Content.ReadAsStringAsync()),
            Does.Contain("1 personne invitée ; 1 adresse laissée de côté").And.Contain("Aucun compte à cette adresse").And.Contain("pas bon"));
    }

    private InviteMembers Of(string addresses) => new() { TeamId = _team, Addresses = addresses };

    private async Task<IReadOnlyList<JudgedAddress>> JudgedAsync(string addresses)
    {
        var answer = await _host.SendAsync(_coordinator, Of(addresses));
        return answer is not null && answer.TryGet(out var judged, out _) ? judged.All : throw new InvalidOperationException("Refused.");
    }

    private Task<TeamInvitation> InvitationAsync() =>
        _host.InOrganizationAsync(db => db.TeamInvitations.AsNoTracking().SingleAsync(one => one.TeamId == _team));
}
