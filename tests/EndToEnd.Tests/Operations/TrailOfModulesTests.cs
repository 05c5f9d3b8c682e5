using System.Net;
using ConseillerNumerique.EndToEnd.Tests.Browser;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>What is done in every module comes into the one trail.</summary>
internal sealed class TrailOfModulesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task SignInAsync()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task An_activity_corrected_deleted_and_brought_back()
    {
        using var logged = await LogAsync();
        Assert.That(logged.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await logged.Content.ReadAsStringAsync());
        var activity = "/activites/" + MainLinePeople.FirstId(await _browser.GetStringAsync("/activites"), "/activites/");
        using var corrected = await _browser.SubmitAsync(activity + "/modifier", [.. Session(), ("Input.Notes", "Revenir mardi")]);
        using var deleted = await _browser.SubmitAsync(activity);
        using var restored = await _browser.SubmitAsync("/activites/supprimees");

        Assert.That(await TrailAsync("activity.corrected"), Does.Contain("Correction d’une activité</b>").And.Contain("Notes").And.Not.Contain("Revenir mardi"));
        Assert.That(await TrailAsync("activity.deleted"), Does.Contain("Suppression d’une activité</b>"));
        Assert.That(await TrailAsync("activity.restored"), Does.Contain("Remise d’une activité</b>"));
    }

    [Test]
    public async Task A_resource_published_and_a_project_created()
    {
        using var published = await _browser.SubmitAsync(
            "/ressources/nouvelle",
            ("Input.Title", "Un guide du courriel"), ("Input.Link", "https://exemple.fr/guide"), ("Input.Themes", "Email"));
        using var created = await _browser.SubmitAsync(
            "/projets/nouveau",
            ("Input.Title", "Un bus pour la vallée"), ("Input.Pitch", "Les villages sont loin de tout, et les gens ne viennent plus."),
            ("Input.Themes", "Email"), ("Input.Reach", "Nation"), ("Input.State", "CallForPartners"));

        Assert.That(await TrailAsync("resource.published"), Does.Contain("Publication d’une ressource</b>"));
        Assert.That(await TrailAsync("project.created"), Does.Contain("Création d’un projet</b>"));
    }

    private Task<HttpResponseMessage> LogAsync() => _browser.SubmitAsync("/activites/nouvelle/ponctuelle", Session());

    private (string Name, string Value)[] Session() =>
        [("Input.Date", "2026-03-16"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Themes", "Email"), ("Input.Duration", "60")];

    private async Task<string> TrailAsync(string action)
    {
        await _host.DeliverEventsAsync();
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        return WebUtility.HtmlDecode(await administrator.GetStringAsync(new Uri($"/administration/audit?What={action}", UriKind.Relative)));
    }
}
