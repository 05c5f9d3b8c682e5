using System.Net;
using ConseillerNumerique.PeerProjects.Data;
using ConseillerNumerique.PeerProjects.Projects;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.PeerProjects.Tests.Projects;

internal sealed class CreateProjectTests
{
    private const string Form = "/projets/nouveau";

    private TestHost _host;
    private HttpClient _advisor;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _advisor.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_call_for_partners_is_seen_by_colleagues()
    {
        var colleague = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        await CreateAsync("Escape game de l’arnaque");

        Assert.That(await ReadAsync(colleague), Does.Contain("Escape game de l’arnaque").And.Contain("Drôme"));
    }

    [Test]
    public async Task A_draft_is_seen_by_its_owner_only()
    {
        var colleague = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        await CreateAsync("Encore secret", ("Input.State", "Draft"));

        Assert.That(await ReadAsync(_advisor), Does.Contain("Encore secret"));
        Assert.That(await ReadAsync(colleague), Does.Not.Contain("Encore secret"));
    }

    [Test]
    public async Task The_same_form_sent_twice_creates_one_project()
    {
        var id = Guid.CreateVersion7();

        await CreateAsync("Deux clics", ("Input.Id", id.ToString()));
        var second = await CreateAsync("Deux clics", ("Input.Id", id.ToString()));

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await FindAsync(project => project.Id == id), Has.Count.EqualTo(1));
    }

    [TestCase("Commune", TerritoryKind.Commune, "26108")]
    [TestCase("Departement", TerritoryKind.Departement, "26")]
    [TestCase("Region", TerritoryKind.Region, "84")]
    [TestCase("Nation", TerritoryKind.Nation, "FR")]
    public async Task The_reach_gives_the_territory(string reach, TerritoryKind kind, string code)
    {
        var id = Guid.CreateVersion7();

        await CreateAsync($"Portée {reach}", ("Input.Id", id.ToString()), ("Input.Reach", reach));

        var saved = await FindAsync(project => project.Id == id);
        Assert.That(saved.Select(project => (project.TerritoryKind, project.TerritoryCode)), Is.EqualTo(new[] { (kind, code) }));
    }

    [Test]
    public async Task An_unknown_commune_is_refused_and_nothing_typed_is_lost()
    {
        var answer = await CreateAsync("Projet perdu ?", ("Input.Commune", "Xyzville"));

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.That(page, Does.Contain("Xyzville").And.Contain("value=\"Projet perdu ?\"").And.Contain("errors"));
        Assert.That(await FindAsync(project => project.Title == "Projet perdu ?"), Is.Empty);
    }

    [Test]
    public async Task A_pitch_too_long_is_refused()
    {
        var answer = await CreateAsync("Trop bavard", ("Input.Pitch", new string('a', Project.MaxPitchLength + 1)));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await FindAsync(project => project.Title == "Trop bavard"), Is.Empty);
    }

    [Test]
    public async Task A_funder_does_not_enter()
    {
        var funder = await _host.SignedInAsync(await _host.AddFunderAsync(Territory.Nation));

        var list = await funder.GetAsync("/projets");

        Assert.That(list.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
    }

    private static async Task<string> ReadAsync(HttpClient browser) => WebUtility.HtmlDecode(await browser.GetStringAsync("/projets"));

    private Task<HttpResponseMessage> CreateAsync(string title, params (string Name, string Value)[] more)
    {
        (string Name, string Value)[] usual =
        [
            ("Input.Title", title), ("Input.Pitch", "Un atelier à plusieurs."), ("Input.Themes", "Security"),
            ("Input.Commune", "Crest (26400)"), ("Input.State", "CallForPartners"), ("Input.Reach", "Departement"),
        ];
        return _advisor.SubmitAsync(Form, [.. usual.Where(field => more.All(other => other.Name != field.Name)), .. more]);
    }

    private Task<List<Project>> FindAsync(System.Linq.Expressions.Expression<Func<Project, bool>> which) => _host.InScopeAsync(services =>
        services.GetRequiredService<PeerProjectsDbContext>().Projects.AsNoTracking().Where(which).ToListAsync());
}
