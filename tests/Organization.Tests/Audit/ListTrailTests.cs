using System.Net;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Audit;

/// <summary>The trail on the screen and as a file, for administrators.</summary>
internal sealed class ListTrailTests
{
    private const string Page = "/administration/audit";

    private TestHost _host;
    private HttpClient _administrator;
    private Guid _person;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        _person = await _host.AddAccountAsync(Role.Advisor);
        using var browser = await _host.SignedInAsync(_person);
        await _administrator.ReadAsync($"/administration/personnes/{_person}");
        await _host.DeliverEventsAsync();
    }

    [OneTimeTearDown]
    public void Close()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Is_narrowed_by_action_person_and_day()
    {
        var byAction = await _administrator.ReadAsync($"{Page}?What=account.viewed");
        var byPerson = await _administrator.ReadAsync($"{Page}?Who={_person}");
        var tomorrow = await _administrator.ReadAsync($"{Page}?From=2026-03-17");

        Assert.That(byAction, Does.Contain("Consultation d’une fiche de compte</b>").And.Not.Contain("Connexion</b>"));
        Assert.That(byPerson, Does.Contain("Consultation d’une fiche de compte</b>").And.Contain("Connexion</b>"));
        Assert.That(tomorrow, Does.Contain("Rien ne répond à ces filtres."));
    }

    [TestCase("?What=rien.de.tel", "Choisissez une action de la liste.")]
    [TestCase("?From=2026-03-17&To=2026-03-16", "La fin de la période est avant son début.")]
    [TestCase("?Who=quelqu-un", "Identifiant d’une personne")]
    public async Task An_impossible_filter_is_refused_and_not_ignored(string query, string sentence)
    {
        foreach (var path in new[] { Page, Page + "/export/csv" })
        {
            using var refused = await _administrator.GetAsync(new Uri(path + query, UriKind.Relative));

            Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
            Assert.That(await refused.TextAsync(), Does.Contain(sentence));
        }
    }

    [Test]
    public async Task Leaves_as_a_file_and_notes_that_it_did()
    {
        var csv = await _administrator.GetStringAsync(new Uri($"{Page}/export/csv?What=account.viewed", UriKind.Relative));
        using var unknown = await _administrator.GetAsync(new Uri($"{Page}/export/pdf", UriKind.Relative));
        await _host.DeliverEventsAsync();

        Assert.That(csv, Does.Contain("Numéro;").And.Contain("Consultation d’une fiche de compte").And.Contain(_person.ToString()));
        Assert.That(csv.Split('\n', StringSplitOptions.RemoveEmptyEntries), Has.Length.EqualTo(2));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _administrator.ReadAsync(Page), Does.Contain("Export du journal d’audit</b>"));
    }
}
