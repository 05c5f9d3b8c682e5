using System.Net;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.SignIn;

internal sealed class SignInTests
{
    private const string Password = "quatre mots bien choisis";
    private const string Refused = "Cette adresse et ce mot de passe ne vont pas ensemble";

    private TestHost _host;
    private HttpClient _browser;
    private string _email;

    [SetUp]
    public async Task AddSomeone()
    {
        _host = new();
        _browser = _host.CreateBrowser();
        _email = await _host.GivePasswordAsync(await _host.AddAccountAsync(Role.Advisor), Password);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Lets_in_and_leads_back_to_the_wanted_page()
    {
        using var answer = await SignInAsync(_email, Password, "/connexion?retour=%2Fressources%3Fp%3D2");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/ressources?p=2"));
        using var page = await _browser.GetAsync(new Uri("/ressources", UriKind.Relative));
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Compares_the_address_without_case_or_outer_spaces()
    {
        using var answer = await SignInAsync($" {_email.ToUpperInvariant()} ", Password);

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/"));
    }

    [TestCase("lea\ufffe@exemple.fr")]
    [TestCase("\u0000@exemple.fr")]
    public async Task Refuses_an_address_that_no_text_may_hold(string email)
    {
        using var answer = await SignInAsync(email, Password);

        Assert.That((int)answer.StatusCode, Is.AnyOf(200, 400));
    }

    [Test]
    public async Task Says_the_same_of_an_unknown_address_and_of_a_wrong_password()
    {
        using var unknown = await SignInAsync("personne@exemple.fr", Password);
        using var wrong = await SignInAsync(_email, "un autre mot de passe");

        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(wrong.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await unknown.Content.ReadAsStringAsync(), Does.Contain(Refused).And.Contain("personne@exemple.fr"));
        Assert.That(await wrong.Content.ReadAsStringAsync(), Does.Contain(Refused).And.Not.Contain("un autre mot de passe"));
    }

    [Test]
    public async Task Names_the_fields_that_are_missing()
    {
        using var answer = await SignInAsync("", "");

        Assert.That(
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()),
            Does.Contain("Indiquez votre adresse e-mail.").And.Contain("Indiquez votre mot de passe."));
    }

    [Test]
    public async Task Five_wrong_passwords_lock_even_the_right_one_for_a_minute()
    {
        for (var failure = 0; failure < 5; failure++)
        {
            (await SignInAsync(_email, "mauvais mot de passe")).Dispose();
        }

        using var locked = await SignInAsync(_email, Password);
        _host.Clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await SignInAsync(_email, Password);

        Assert.That(await locked.Content.ReadAsStringAsync(), Does.Contain(Refused));
        Assert.That(later.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
    }

    [Test]
    public async Task Wrong_passwords_sent_at_the_same_instant_are_all_counted()
    {
        var browsers = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ =>
        {
            var browser = _host.CreateBrowser();
            (await SubmitAsync(browser, _email, "mauvais mot de passe")).Dispose();
            return browser;
        }));

        using var locked = await SignInAsync(_email, Password);

        Assert.That(await locked.Content.ReadAsStringAsync(), Does.Contain(Refused));
        Array.ForEach(browsers, browser => browser.Dispose());
    }

    [Test]
    public async Task A_closed_account_stays_out()
    {
        var id = await _host.AddAccountAsync(Role.Advisor);
        var email = await _host.GivePasswordAsync(id, Password);
        await _host.CloseAccountAsync(id);

        using var answer = await SignInAsync(email, Password);

        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain(Refused));
    }

    [TestCase("https://ailleurs.example/")]
    [TestCase("//ailleurs.example/")]
    [TestCase("/\\ailleurs.example/")]
    [TestCase("/\t/ailleurs.example/")]
    [TestCase("ailleurs")]
    public async Task Never_leads_to_another_site(string elsewhere)
    {
        using var answer = await SubmitAsync(_browser, _email, Password, $"/connexion?retour={Uri.EscapeDataString(elsewhere)}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/"));
    }

    [Test]
    public async Task A_form_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string> { ["Input.Email"] = _email, ["Input.Password"] = Password });

        using var answer = await _browser.PostAsync(new Uri("/connexion", UriKind.Relative), form);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Someone_who_is_signed_in_is_led_on()
    {
        await SignInAsync(_email, Password);

        using var answer = await _browser.GetAsync(new Uri("/connexion?retour=/projets", UriKind.Relative));

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/projets"));
    }

    [Test]
    public async Task The_21st_attempt_of_a_minute_is_turned_away()
    {
        using var empty = new FormUrlEncodedContent([]);
        for (var attempt = 0; attempt < 20; attempt++)
        {
            (await _browser.PostAsync(new Uri("/connexion", UriKind.Relative), empty)).Dispose();
        }

        using var answer = await _browser.PostAsync(new Uri("/connexion", UriKind.Relative), empty);
        using var page = await _browser.GetAsync(new Uri("/connexion", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private Task<HttpResponseMessage> SignInAsync(string email, string password, string url = "/connexion") =>
        SubmitAsync(_browser, email, password, url);

    private static Task<HttpResponseMessage> SubmitAsync(
        HttpClient browser, string email, string password, string url = "/connexion") =>
        browser.SubmitAsync(url, ("Input.Email", email), ("Input.Password", password));
}
