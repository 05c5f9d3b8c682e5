using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.SignIn;

/// <summary>The demonstration's sign-in, on a host in Development that finds its databases filled.</summary>
internal sealed class DevelopmentTests
{
    private TestHost _test;
    private WebApplicationFactory<Program> _development;
    private HttpClient _browser;
    private Guid _demo;
    private Guid _administrator;
    private Guid _real;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _test = new();
        using (var filled = new TestHost())
        {
            (_demo, _administrator) = (await AddDemoAsync(filled, Role.Advisor), await AddDemoAsync(filled, Role.Administrator));
            _real = await filled.AddAdministratorAsync();
            foreach (var file in Directory.GetFiles(filled.Data, "*.db*"))
            {
                File.Copy(file, Path.Combine(_test.Data, Path.GetFileName(file)), overwrite: true);
            }
        }

        _development = _test.WithWebHostBuilder(builder => builder.UseEnvironment("Development"));
    }

    [SetUp]
    public void OpenBrowser() => _browser = _development.CreateClient(new() { AllowAutoRedirect = false });

    [TearDown]
    public void CloseBrowser() => _browser.Dispose();

    [OneTimeTearDown]
    public async Task StopHost()
    {
        await _development.DisposeAsync();
        await _test.DisposeAsync();
    }

    [Test]
    public async Task One_click_signs_in_and_leads_on()
    {
        using var answer = await _browser.SubmitAsync("/connexion?retour=/aide", ("compte", _demo.ToString()));

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/aide"));
        Assert.That(answer.Headers.GetValues("Set-Cookie"), Has.Some.StartsWith("coop="));
    }

    [Test]
    public async Task Lists_demonstration_accounts_only()
    {
        var page = await _browser.GetStringAsync(new Uri("/connexion", UriKind.Relative));

        Assert.That(page, Does.Contain(_demo.ToString()).And.Contain("Conseiller").And.Not.Contain(_real.ToString()));
    }

    [Test]
    public async Task Nobody_else_s_account_is_given()
    {
        using var answer = await _browser.SubmitAsync("/connexion", ("compte", _real.ToString()));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task A_click_without_its_token_is_refused()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["compte"] = _demo.ToString() });

        using var answer = await _browser.PostAsync(new Uri("/connexion/demo", UriKind.Relative), form);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Demande incomplète"));
    }

    [Test]
    public async Task Letters_are_written_and_can_be_read()
    {
        using var signedIn = await _browser.SubmitAsync("/connexion", ("compte", _administrator.ToString()));
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("coop=", StringComparison.Ordinal)).Split(';')[0];
        using var administrator = _development.CreateClient();
        administrator.DefaultRequestHeaders.Add("Cookie", cookie);
        await _development.Services.GetRequiredService<IMail>().SendAsync(
            new() { To = "ines@exemple.fr", Subject = "Bienvenue à l’équipe", Text = "Une première lettre." }, CancellationToken.None);

        var list = WebUtility.HtmlDecode(await administrator.GetStringAsync(new Uri("/administration/mails", UriKind.Relative)));
        var link = Regex.Match(list, "/administration/mails/[^\"]+").Value;
        var letter = WebUtility.HtmlDecode(await administrator.GetStringAsync(new Uri(link, UriKind.Relative)));

        Assert.That(list, Does.Contain("Bienvenue à l’équipe").And.Contain("ines@exemple.fr"));
        Assert.That(letter, Does.Contain("Une première lettre."));
    }

    private static Task<Guid> AddDemoAsync(TestHost host, Role role) => host.InOrganizationAsync(db =>
    {
        var id = Guid.CreateVersion7();
        db.Accounts.Add(Account.Open(new()
        {
            Id = id,
            FirstName = "Inès",
            LastName = "Benali",
            Email = $"{role}@exemple.fr",
            Roles = [role],
            At = host.Clock.GetUtcNow().UtcDateTime,
            IsDemo = true,
        }).Made());
        return Task.FromResult(id);
    });
}
