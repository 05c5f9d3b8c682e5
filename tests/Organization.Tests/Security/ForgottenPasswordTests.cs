using System.Net;
using System.Net.Mail;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.Security;

internal sealed class ForgottenPasswordTests
{
    private TestHost _host;
    private HttpClient _browser;

    [SetUp]
    public void Open()
    {
        _host = new();
        _browser = _host.CreateBrowser();
    }

    [TearDown]
    public void Close()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_page_says_the_same_whoever_asks()
    {
        var email = await PersonAsync();

        using var known = await AskAsync(email);
        using var unknown = await AskAsync("personne@exemple.fr");
        var summary = await _host.SendLettersAsync();

        Assert.That(
            (await known.TextAsync()).Replace(email, "", StringComparison.Ordinal),
            Is.EqualTo((await unknown.TextAsync()).Replace("personne@exemple.fr", "", StringComparison.Ordinal)));
        Assert.That(_host.LettersTo("personne@exemple.fr"), Is.Empty);
        Assert.That(_host.LettersTo(email), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_link_chooses_a_new_password_once_and_ends_every_session()
    {
        var id = await _host.AddAccountAsync(Role.Advisor);
        var email = await _host.GivePasswordAsync(id, Administering.Password);
        using var before = await _host.SignedInAsync(id);
        using var asked = await AskAsync(email.ToUpperInvariant());
        await _host.SendLettersAsync();
        var link = Administering.LinkIn(_host.LettersTo(email).Single(), "/acces/");

        using var chosen = await _browser.SubmitAsync(link, ("Input.Password", "quatre autres mots choisis"));
        using var again = await _browser.GetAsync(new Uri(link, UriKind.Relative));
        using var outside = await before.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(chosen.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task A_mailbox_is_not_filled_by_others()
    {
        var email = await PersonAsync();

        for (var times = 0; times < 2 * PasswordResetWriter.LinksPerHour; times++)
        {
            using var asked = await AskAsync(email);
            await _host.SendLettersAsync();
        }

        Assert.That(_host.LettersTo(email), Has.Count.EqualTo(PasswordResetWriter.LinksPerHour));
    }

    [Test]
    public async Task The_link_is_over_after_an_hour()
    {
        var email = await PersonAsync();
        using var asked = await AskAsync(email);
        await _host.SendLettersAsync();

        _host.Clock.Advance(PasswordResetWriter.Lifetime);
        using var late = await _browser.GetAsync(new Uri(Administering.LinkIn(_host.LettersTo(email).Single(), "/acces/"), UriKind.Relative));

        Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_closed_account_gets_no_letter()
    {
        var id = await _host.AddAccountAsync(Role.Advisor);
        var email = await _host.GivePasswordAsync(id, Administering.Password);
        await _host.CloseAccountAsync(id);

        using var asked = await AskAsync(email);
        await _host.SendLettersAsync();

        Assert.That(_host.LettersTo(email), Is.Empty);
    }

    [Test]
    public async Task An_outage_of_the_mail_uses_up_no_link()
    {
        var email = await PersonAsync();
        using var asked = await AskAsync(email);
        _host.Clock.Advance(TimeSpan.FromSeconds(1));
        for (var tries = 1; tries <= PasswordResetWriter.LinksPerHour + 1; tries++)
        {
            await FailAsync();
            _host.Clock.Advance(TimeSpan.FromMinutes(Math.Pow(2, tries)));
        }

        await _host.SendLettersAsync();
        var link = Administering.LinkIn(_host.LettersTo(email).Single(), "/acces/");
        using var opened = await _browser.GetAsync(new Uri(link, UriKind.Relative));

        Assert.That(opened.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await _host.InOrganizationAsync(db => db.AccessLinks.CountAsync(one => one.UsedAt == null)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_letter_that_was_given_up_does_not_keep_the_next_one_back()
    {
        var email = await PersonAsync();
        using var first = await AskAsync(email);
        await _host.InOrganizationAsync(async db =>
        {
            var letter = await db.WaitingLetters.SingleAsync();
            for (var tries = 0; tries < WaitingLetter.MaxAttempts; tries++)
            {
                letter.Failed("Boîte pleine", _host.Clock.GetUtcNow().UtcDateTime);
            }

            return letter.DueAt;
        });

        using var second = await AskAsync(email);
        await _host.SendLettersAsync();

        Assert.That(_host.LettersTo(email), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task One_letter_waits_however_the_address_is_written()
    {
        var email = await PersonAsync();

        using var first = await AskAsync(email);
        using var second = await AskAsync(email.ToUpperInvariant());

        Assert.That(await _host.InOrganizationAsync(db => db.WaitingLetters.CountAsync()), Is.EqualTo(1));
    }

    private Task<string> FailAsync() => _host.InScopeAsync(services =>
        new SendLettersHandler(services.GetRequiredService<OrganizationDbContext>(), new BrokenMail(), services.GetServices<ILetterWriter>(), _host.Clock)
            .Handle(new(new JobRun()), CancellationToken.None));

    private async Task<string> PersonAsync() => await _host.GivePasswordAsync(await _host.AddAccountAsync(Role.Advisor), Administering.Password);

    private Task<HttpResponseMessage> AskAsync(string email) => _browser.SubmitAsync("/mot-de-passe-oublie", ("Email", email));

    private sealed class BrokenMail : IMail
    {
        public Task SendAsync(Letter letter, CancellationToken ct) => Task.FromException(new SmtpException("Plus tard"));
    }
}
