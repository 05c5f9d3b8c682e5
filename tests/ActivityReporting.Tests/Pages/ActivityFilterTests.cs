using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>The list narrowed to a followed person, a commune, an origin, a resource or a project.</summary>
internal sealed class ActivityFilterTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task By_person_from_the_sheet()
    {
        var person = await _host.FollowAsync(_advisor);
        var theirs = await _host.LogAsync(_advisor, Given.Individual.With(person));
        await _host.LogAsync(_advisor, Given.Individual);

        var sheet = await _browser.TextAsync($"/beneficiaires/{person}");
        var list = await _browser.TextAsync($"/activites?Person={person}");

        Assert.That(sheet, Does.Contain($"href=\"/activites?Person={person}\"").And.Contain("Toutes les séances"));
        Assert.That(list, Does.Contain("1\u00A0activité").And.Contain($"/activites/{theirs}").And.Contain("Lucette Grimaud (1951)"));
        Assert.That(list, Does.Contain($"/activites/export/activites/csv?Person={person}"));
    }

    [Test]
    public async Task By_person_under_the_id_of_a_merged_sheet()
    {
        var (kept, merged) = (await _host.FollowAsync(_advisor), await _host.FollowAsync(_advisor));
        await _host.LogAsync(_advisor, Given.Individual.With(merged));
        await _host.LogAsync(_advisor, Given.Individual.With(kept));
        await _host.SendAsync(_advisor.Id, new MergePersons(kept, merged));

        Assert.That(await _browser.TextAsync($"/activites?Person={merged}"), Does.Contain("2\u00A0activités"));
    }

    [Test]
    public async Task Somebody_else_s_person_is_refused()
    {
        var theirs = await _host.FollowAsync(await _host.AddAdvisorAsync());
        await _host.LogAsync(_advisor, Given.Individual);

        var page = await _browser.TextAsync($"/activites?Person={theirs}");

        Assert.That(page, Does.Contain("Cette personne n’est pas parmi celles que vous suivez.").And.Not.Contain("Grimaud"));
    }

    [TestCase("Commune=26113", 1)]
    [TestCase("Commune=26108", 1)]
    [TestCase("Source=Form", 2)]
    [TestCase("Source=LaCoop", 0)]
    public async Task By_commune_and_origin(string filter, int rows)
    {
        await _host.LogAsync(_advisor, Given.OneOff);
        await _host.LogAsync(_advisor, Given.OneOff with { Channel = SharedKernel.Vocabulary.Channel.Home, PlaceId = null, CommuneCode = "26113" });

        var csv = await _browser.GetStringAsync(new Uri($"/activites/export/activites/csv?{filter}", UriKind.Relative));

        Assert.That(csv.Split("\r\n"), Has.Length.EqualTo(rows + 2)); // header, nothing
    }

    [Test]
    public async Task By_resource_and_project()
    {
        var (resource, project) = (await PublishAsync(), await StartProjectAsync());
        await _browser.SubmitAsync(Typed.OneOffPath, [.. Typed.Session(_advisor), ("Input.ResourceIds", resource.ToString()), ("Input.ProjectId", project.ToString())]);
        await _host.LogAsync(_advisor, Given.OneOff);

        foreach (var filter in new[] { $"Resource={resource}", $"Project={project}", $"Project={project}&Resource={resource}" })
        {
            Assert.That(await _browser.TextAsync($"/activites?{filter}"), Does.Contain("1\u00A0activité"), filter);
        }

        Assert.That(await _browser.TextAsync("/activites"), Does.Contain("Écrire un e-mail</option>").And.Contain("Un jardin de claviers</option>"));
    }

    [TestCase("Commune=99999", "Cette commune n’existe pas, ou n’existe plus.")]
    [TestCase("Resource=019a9b3e-5d0c-7a41-9f2e-6c1d8e20b7f4", "Cette ressource n’est dans aucune de vos activités.")]
    [TestCase("Project=019a9b3e-5d0c-7a41-9f2e-6c1d8e20b7f4", "Ce projet n’est dans aucune de vos activités.")]
    [TestCase("Source=Magie", "Magie")]
    public async Task An_unknown_one_is_refused_and_not_ignored(string filter, string sentence)
    {
        await _host.LogAsync(_advisor, Given.OneOff);

        Assert.That(await _browser.TextAsync($"/activites?{filter}"), Does.Contain(sentence).And.Contain("Rien n’est perdu"));
    }

    private async Task<Guid> PublishAsync()
    {
        var form = await OpenForm.OpenAsync(_browser, "/ressources/nouvelle");
        using var saved = await form.SendAsync(("Input.Title", "Écrire un e-mail"), ("Input.Link", $"https://exemple.fr/{Guid.NewGuid():N}"), ("Input.Themes", "Email"));
        return form.Id;
    }

    private async Task<Guid> StartProjectAsync()
    {
        var form = await OpenForm.OpenAsync(_browser, "/projets/nouveau");
        using var saved = await form.SendAsync(
            ("Input.Title", "Un jardin de claviers"), ("Input.Pitch", "À plusieurs."), ("Input.Themes", "Email"), ("Input.Reach", "Nation"), ("Input.State", "CallForPartners"));
        return form.Id;
    }
}
