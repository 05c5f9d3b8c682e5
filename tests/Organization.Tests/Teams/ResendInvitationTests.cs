using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Teams;

/// <summary>Letters that are asked for once more: one leaves, when there is somebody to read it.</summary>
internal sealed class ResendInvitationTests
{
    private TestHost _host;
    private Guid _team;
    private Guid _coordinator;
    private Guid _invited;
    private string _address;

    [SetUp]
    public async Task Form()
    {
        _host = new();
        _team = await _host.AddTeamAsync();
        _coordinator = await _host.AddCoordinatorAsync(_team);
        _invited = (await _host.AddAdvisorAsync()).Id;
        _address = await _host.EmailOfAsync(_invited);
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task An_expired_invitation_that_is_pasted_twice_posts_one_letter()
    {
        await _host.InviteAsync(_coordinator, _team, _address);
        _host.Clock.Advance(TimeSpan.FromDays(15));

        var verdicts = (await PasteAsync(), await PasteAsync());
        await _host.SendInvitationsAsync();

        Assert.That(verdicts, Is.EqualTo((AddressVerdict.InvitedAgain, AddressVerdict.AlreadyInvited)));
        Assert.That(await _host.LettersToAsync(_address), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task An_expired_invitation_whose_account_is_closed_promises_no_letter_and_waits()
    {
        await _host.InviteAsync(_coordinator, _team, _address);
        _host.Clock.Advance(TimeSpan.FromDays(15));
        await _host.CloseAccountAsync(_invited);

        var verdicts = (await PasteAsync(), await PasteAsync());
        await _host.RunJobAsync(PostWaitingInvitationsJob.Name);
        await _host.SendInvitationsAsync();

        Assert.That(verdicts, Is.EqualTo((AddressVerdict.Waits, AddressVerdict.AlreadyInvited)));
        Assert.That(await _host.LettersToAsync(_address), Has.Count.EqualTo(1));
        Assert.That(await _host.InOrganizationAsync(db => db.TeamInvitations.CountAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Without_an_open_account_nothing_is_posted()
    {
        await _host.InviteAsync(_coordinator, _team, "sans.compte@exemple.fr");
        var waiting = await ResendAsync("sans.compte@exemple.fr");
        await _host.InviteAsync(_coordinator, _team, _address);
        await _host.CloseAccountAsync(_invited);
        _host.Clock.Advance(TimeSpan.FromHours(2));

        var closed = await ResendAsync(_address);

        Assert.That((waiting, closed), Is.EqualTo((InvitationRefusals.NoAccount, InvitationRefusals.NoAccount)));
        Assert.That(await _host.InOrganizationAsync(db => db.WaitingLetters.CountAsync()), Is.Zero);
    }

    [Test]
    public async Task A_letter_that_is_under_way_is_not_posted_twice()
    {
        await PasteAsync();

        var refusal = await ResendAsync(_address);
        await _host.SendInvitationsAsync();

        Assert.That(refusal, Is.Null);
        Assert.That(await _host.LettersToAsync(_address), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_letter_that_was_given_up_is_tried_again_at_once()
    {
        await PasteAsync();
        var now = _host.Clock.GetUtcNow().UtcDateTime;
        await _host.InOrganizationAsync(async db =>
        {
            (await db.TeamInvitations.SingleAsync()).Send(now); // written each time, and refused by the mail server
            var letter = await db.WaitingLetters.SingleAsync();
            for (var attempt = 0; attempt < WaitingLetter.MaxAttempts; attempt++)
            {
                letter.Failed("Boîte pleine", now);
            }

            return letter.Id;
        });

        var refusal = await ResendAsync(_address);
        await _host.SendInvitationsAsync();

        Assert.That(refusal, Is.Null);
        Assert.That(await _host.LettersToAsync(_address), Has.Count.EqualTo(1));
        Assert.That(await _host.InOrganizationAsync(db => db.WaitingLetters.CountAsync()), Is.Zero);
    }

    private async Task<AddressVerdict> PasteAsync()
    {
        var answer = await _host.SendAsync(_coordinator, new InviteMembers { TeamId = _team, Addresses = _address });
        return answer!.Made().All.Single().Verdict; // leads the team
    }

    private async Task<Refusal?> ResendAsync(string address)
    {
        var id = await _host.InOrganizationAsync(db => db.TeamInvitations.Where(one => one.Email == address).Select(one => one.Id).SingleAsync());
        var answer = await _host.SendAsync(_coordinator, new ResendInvitation(_team, id));
        return answer!.TryGet(out _, out var refusal) ? null : refusal; // leads the team
    }
}
