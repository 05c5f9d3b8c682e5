using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Security;

/// <summary>A code of the telephone besides the password.</summary>
internal sealed partial class SecondStepTests
{
    private TestHost _host;
    private Guid _id;
    private string _email;
    private HttpClient _browser;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _id = await _host.AddAccountAsync(Role.Advisor);
        _email = await _host.GivePasswordAsync(_id, Administering.Password);
        _browser = await _host.SignedInAsync(_id);
    }

    [TearDown]
    public void Close()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Is_asked_for_after_the_password_once_it_is_set_up()
    {
        var (key, _) = await SetUpAsync();
        using var elsewhere = _host.CreateBrowser();

        using var half = await SignInAsync(elsewhere);
        using var early = await elsewhere.GetAsync(new Uri("/", UriKind.Relative));
        using var whole = await EnterAsync(elsewhere, half, Totp.CodeOf(key));

        Assert.That(await half.TextAsync(), Does.Contain("Le mot de passe est bon"));
        Assert.That(early.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(whole.Headers.Location?.OriginalString, Is.EqualTo("/"));
        Assert.That(await elsewhere.ReadAsync("/"), Does.Contain("Bonjour Camille"));
    }

    [Test]
    public async Task A_wrong_code_counts_like_a_wrong_password()
    {
        await SetUpAsync();
        using var elsewhere = _host.CreateBrowser();
        using var half = await SignInAsync(elsewhere);

        for (var tries = 0; tries < Organization.Accounts.Account.FailuresBeforeLock; tries++)
        {
            using var wrong = await EnterAsync(elsewhere, half, "000000");
            Assert.That(await wrong.TextAsync(), Does.Contain("Ce n’est pas le code du moment"));
        }

        using var locked = await SignInAsync(elsewhere);
        Assert.That(await locked.TextAsync(), Does.Contain("ne vont pas ensemble"));
    }

    [Test]
    public async Task Each_recovery_code_serves_once()
    {
        var (_, codes) = await SetUpAsync();
        using var elsewhere = _host.CreateBrowser();
        using var half = await SignInAsync(elsewhere);

        using var first = await EnterAsync(elsewhere, half, codes[0].Replace("-", " ", StringComparison.Ordinal));
        using var other = _host.CreateBrowser();
        using var otherHalf = await SignInAsync(other);
        using var second = await EnterAsync(other, otherHalf, codes[0]);

        Assert.That(codes, Has.Count.EqualTo(10));
        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await second.TextAsync(), Does.Contain("Ce n’est pas le code du moment"));
    }

    [Test]
    public async Task Each_code_of_the_telephone_serves_once()
    {
        var (key, _) = await SetUpAsync();
        using var elsewhere = _host.CreateBrowser();
        using var half = await SignInAsync(elsewhere);
        var code = Totp.CodeOf(key);

        using var first = await EnterAsync(elsewhere, half, code);
        using var overTheShoulder = _host.CreateBrowser();
        using var otherHalf = await SignInAsync(overTheShoulder);
        using var second = await EnterAsync(overTheShoulder, otherHalf, code);

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await second.TextAsync(), Does.Contain("Ce n’est pas le code du moment"));
    }

    [Test]
    public async Task A_wrong_first_code_sets_nothing_up()
    {
        using var refused = await _browser.SubmitAsync("/compte/code", ("Input.Code", "000000"), ("Input.Password", Administering.Password));
        using var elsewhere = _host.CreateBrowser();
        using var whole = await SignInAsync(elsewhere);

        Assert.That(await refused.TextAsync(), Does.Contain("vérifiez l’heure du téléphone"));
        Assert.That(whole.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Stops_for_who_knows_the_password()
    {
        await SetUpAsync();

        using var refused = await _browser.PressAsync("/compte/code", "/compte/code?handler=Stop", ("Change.Password", "pas le bon mot de passe"));
        using var stopped = await _browser.PressAsync("/compte/code", "/compte/code?handler=Stop", ("Change.Password", Administering.Password));
        using var elsewhere = _host.CreateBrowser();
        using var whole = await SignInAsync(elsewhere);

        Assert.That(await refused.TextAsync(), Does.Contain("Ce n’est pas votre mot de passe actuel"));
        Assert.That(whole.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task A_new_password_by_letter_does_not_open_the_second_door()
    {
        await SetUpAsync();
        using var elsewhere = _host.CreateBrowser();
        using var asked = await elsewhere.SubmitAsync("/mot-de-passe-oublie", ("Email", _email));
        await _host.SendLettersAsync();

        using var chosen = await elsewhere.SubmitAsync(
            Administering.LinkIn(_host.LettersTo(_email).Single(), "/acces/"), ("Input.Password", "quatre autres mots choisis"));
        using var outside = await elsewhere.GetAsync(new Uri("/", UriKind.Relative));

        Assert.That(chosen.Headers.Location?.OriginalString, Is.EqualTo("/connexion"));
        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Keeps_neither_key_nor_codes_as_they_are()
    {
        var (key, codes) = await SetUpAsync();

        var kept = await _host.InOrganizationAsync(db => db.Database.SqlQueryRaw<string>("SELECT Value FROM AccountTokens").ToListAsync());

        var all = string.Concat(kept);
        Assert.That(kept, Has.Count.EqualTo(2));
        Assert.That(all, Does.Not.Contain(key.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant()));
        Assert.That(codes.Where(code => all.Contains(code, StringComparison.OrdinalIgnoreCase)), Is.Empty);
    }

    private async Task<(string Key, List<string> Codes)> SetUpAsync()
    {
        var key = KeyLine().Match(await _browser.ReadAsync("/compte/code")).Groups[1].Value;
        using var done = await _browser.SubmitAsync("/compte/code", ("Input.Code", Totp.CodeOf(key)), ("Input.Password", Administering.Password));
        return (key, [.. RecoveryCode().Matches(await done.TextAsync()).Select(code => code.Groups[1].Value)]);
    }

    private Task<HttpResponseMessage> SignInAsync(HttpClient browser) =>
        browser.PressAsync("/connexion", "/connexion", ("Input.Email", _email), ("Input.Password", Administering.Password));

    private static async Task<HttpResponseMessage> EnterAsync(HttpClient browser, HttpResponseMessage half, string code)
    {
        var page = await half.TextAsync();
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("Code.Ticket", Ticket().Match(page).Groups[1].Value),
            KeyValuePair.Create("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
            KeyValuePair.Create("Code.Code", code),
        ]);
        return await browser.PostAsync(new Uri("/connexion/code", UriKind.Relative), form);
    }

    [GeneratedRegex("<code>([a-z2-7 ]+)</code>")]
    private static partial Regex KeyLine();

    [GeneratedRegex("<code>([a-z0-9]{5}-[a-z0-9]{5})</code>")]
    private static partial Regex RecoveryCode();

    [GeneratedRegex("name=\"Code.Ticket\" value=\"([^\"]+)\"")]
    private static partial Regex Ticket();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
