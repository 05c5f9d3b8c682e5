using System.Net.Mail;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Letters;

/// <summary>Letters wait for the server, each by itself; none is lost.</summary>
internal sealed class SendLettersTests
{
    private TestHost _host;

    [SetUp]
    public void Open() => _host = new();

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task A_posted_letter_is_sent_without_waiting_for_the_schedule()
    {
        var email = await PostAsync();

        await _host.DeliverEventsAsync();
        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));

        Assert.That(_host.LettersTo(email), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_refused_letter_holds_up_no_other_and_is_given_up_after_eight_tries()
    {
        var refused = await PostAsync();
        var taken = await PostAsync();
        var summaries = new List<string>();
        for (var run = 0; run <= WaitingLetter.MaxAttempts; run++)
        {
            summaries.Add(await RunAsync(new RefusingMail(refused)));
            _host.Clock.Advance(TimeSpan.FromHours(5));
        }

        var left = await _host.InOrganizationAsync(db => db.WaitingLetters.AsNoTracking().SingleAsync());
        Assert.That(summaries[0], Is.EqualTo("Courriels partis\u00A0: 1\u00A0; refusés par le serveur\u00A0: 1"));
        Assert.That(summaries[^1], Is.EqualTo("Aucun courriel à envoyer"));
        Assert.That((left.To, left.DueAt, left.LastError), Is.EqualTo((refused, default(DateTime?), "Boîte pleine")));
        Assert.That(taken, Is.Not.EqualTo(refused));
    }

    [Test]
    public async Task Without_a_server_every_letter_waits_and_loses_no_try()
    {
        await PostAsync();

        var summary = await RunAsync(new NoServer());

        var left = await _host.InOrganizationAsync(db => db.WaitingLetters.AsNoTracking().SingleAsync());
        Assert.That(summary, Does.StartWith("1 en attente").And.Contain("Smtp:Host"));
        Assert.That(left.Attempts, Is.Zero);
    }

    [Test]
    public async Task A_letter_withdrawn_while_it_leaves_holds_up_no_other()
    {
        var withdrawn = await PostAsync();
        await PostAsync();

        var summary = await RunAsync(new WithdrawingMail(_host, withdrawn, withdrawn));

        Assert.That(summary, Is.EqualTo("Courriels partis\u00A0: 1"));
        Assert.That(await WaitingAsync(), Is.Empty);
    }

    [Test]
    public async Task A_letter_withdrawn_before_its_turn_is_not_sent()
    {
        var first = await PostAsync();
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        var withdrawn = await PostAsync();
        var mail = new WithdrawingMail(_host, first, withdrawn);

        await RunAsync(mail);

        Assert.That(mail.Sent, Is.EqualTo(new[] { first }));
        Assert.That(await WaitingAsync(), Is.Empty);
    }

    [Test]
    public async Task What_was_given_up_may_be_tried_again_from_the_page()
    {
        var email = await PostAsync();
        for (var run = 0; run < WaitingLetter.MaxAttempts; run++)
        {
            await RunAsync(new RefusingMail(email));
            _host.Clock.Advance(TimeSpan.FromHours(5));
        }

        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var page = await administrator.ReadAsync("/administration/courriels");
        using var again = await administrator.SubmitAsync("/administration/courriels");
        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));

        Assert.That(page, Does.Contain("Abandonné").And.Contain("Boîte pleine"));
        Assert.That(_host.LettersTo(email), Has.Count.EqualTo(1));
    }

    /// <returns>The address of somebody who is invited.</returns>
    private async Task<string> PostAsync()
    {
        var id = await _host.AddAccountAsync(Role.Advisor);
        return await _host.InOrganizationAsync(async db =>
        {
            var email = (await db.Accounts.SingleAsync(one => one.Id == id)).Email!; // made with one
            db.Post(_host.Clock.GetUtcNow(), WaitingLetter.Post(LetterKind.AccountInvitation, email, id, _host.Clock.GetUtcNow()));
            return email;
        });
    }

    private Task<List<string>> WaitingAsync() => _host.InOrganizationAsync(db => db.WaitingLetters.Select(letter => letter.To).ToListAsync());

    private Task<string> RunAsync(IMail mail) => _host.InScopeAsync(services =>
        new SendLettersHandler(services.GetRequiredService<OrganizationDbContext>(), mail, services.GetServices<ILetterWriter>(), _host.Clock)
            .Handle(new(new JobRun()), CancellationToken.None));

    /// <summary>A server that refuses one address.</summary>
    private sealed class RefusingMail(string refused) : IMail
    {
        public Task SendAsync(Letter letter, CancellationToken ct) =>
            letter.To == refused ? Task.FromException(new SmtpException("Boîte pleine")) : Task.CompletedTask;
    }

    /// <summary>As one letter leaves, somebody takes back a letter.</summary>
    private sealed class WithdrawingMail(TestHost host, string leaving, string withdrawn) : IMail
    {
        public List<string> Sent { get; } = [];

        public async Task SendAsync(Letter letter, CancellationToken ct)
        {
            Sent.Add(letter.To);
            if (letter.To == leaving)
            {
                await host.InOrganizationAsync(async db => db.WaitingLetters.Remove(await db.WaitingLetters.SingleAsync(one => one.To == withdrawn, ct)));
            }
        }
    }

    private sealed class NoServer : IMail
    {
        public Task SendAsync(Letter letter, CancellationToken ct) => Task.FromException(new MailUnavailableException());
    }
}
