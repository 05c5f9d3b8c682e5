using System.Net;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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
    [TestCase("?Subject=quelque-chose", "Identifiant d’un objet")]
    [TestCase("?Address=bureau", "Écrivez une adresse IP entière")]
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
    public async Task Finds_a_person_by_name_and_by_address()
    {
        var email = await _host.InOrganizationAsync(db => db.Accounts.Where(one => one.Id == _person).Select(one => one.Email!).SingleAsync());

        var byAddress = await _administrator.ReadAsync($"{Page}?What=account.signed_in&Who={email.ToUpperInvariant()}");
        var byName = await _administrator.ReadAsync($"{Page}?What=account.signed_in&Who=DURAND+camille");
        var byNobody = await _administrator.ReadAsync($"{Page}?Who=quelqu-un");

        Assert.That((LinesIn(byAddress), LinesIn(byName), LinesIn(byNobody)), Is.EqualTo((1, 2, 0)));
    }

    [TestCase("198.51.100.9", 2)]
    [TestCase("::ffff:198.51.100.9", 2)]
    [TestCase("198.51.100.90", 0)]
    public async Task Finds_what_came_from_an_address(string address, int lines)
    {
        await NoteAsync(new("019a9b3e-5d0c-7a41-9f2e-6c1d8e20b701"), "198.51.100.9");
        await NoteAsync(new("019a9b3e-5d0c-7a41-9f2e-6c1d8e20b702"), "::ffff:198.51.100.9");

        var page = await _administrator.ReadAsync($"{Page}?Address={address}");

        Assert.That(LinesIn(page), Is.EqualTo(lines));
    }

    [TestCase(Page)]
    [TestCase(Page + "/export/csv")]
    public async Task Takes_the_last_day_there_is(string path)
    {
        using var page = await _administrator.GetAsync(new Uri(path + "?To=9999-12-31", UriKind.Relative));

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
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

    private static int LinesIn(string page) => page.Split("N° ").Length - 1;

    /// <summary>Delivered once more, the same note is one line.</summary>
    private Task<bool> NoteAsync(Guid eventId, string address) => _host.InScopeAsync(async services =>
    {
        var note = new ActionAudited
        {
            EventId = eventId,
            OccurredAt = _host.Clock.GetUtcNow().UtcDateTime,
            Action = AccountActions.Changed.Code,
            ActorId = _person,
            SubjectId = _person,
            Address = address,
        };
        await services.GetRequiredService<IMediator>().Publish(new EventBatch<ActionAudited>([note]));
        return true;
    });
}
