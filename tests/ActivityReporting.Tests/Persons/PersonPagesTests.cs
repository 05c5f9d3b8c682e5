using System.Net;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

internal sealed class PersonPagesTests
{
    private static readonly (string Name, string Value)[] Sheet =
    [
        ("Input.FirstName", "Élodie"), ("Input.LastName", "Le Goff"), ("Input.BirthYear", "1949"), ("Input.Phone", "06 12 34 56 78"),
        ("Input.ConsentedOn", "2026-03-16"), ("Input.Notes", "Préfère le matin."),
    ];

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
    public async Task A_sheet_is_created_and_shown_with_everything_that_was_typed()
    {
        using var created = await _browser.SubmitAsync("/beneficiaires/nouveau", Sheet);

        var page = await _browser.TextAsync(created.Headers.Location!.OriginalString);
        Assert.That(page, Does.Contain("Élodie Le Goff").And.Contain("1949").And.Contain("06\u00A012\u00A034\u00A056\u00A078")
            .And.Contain("Préfère le matin.").And.Contain("mardi 16 mars 2027"));
    }

    [Test]
    public async Task The_same_form_sent_twice_makes_one_sheet()
    {
        var form = await OpenForm.OpenAsync(_browser, "/beneficiaires/nouveau");

        using var first = await form.SendAsync(Sheet);
        using var second = await form.SendAsync(Sheet);

        Assert.That(second.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That(await _host.SendAsync(_advisor.Id, new ListPersons(null)), Has.Property("Rows").Property("TotalCount").EqualTo(1));
    }

    [Test]
    public async Task A_refused_sheet_keeps_what_was_typed()
    {
        using var answer = await _browser.SubmitAsync(
            "/beneficiaires/nouveau", ("Input.FirstName", "Élodie"), ("Input.Phone", "au voisin"), ("Input.ConsentedOn", "2026-03-16"));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("Indiquez le nom.").And.Contain("n’est pas un numéro français")
            .And.Contain("value=\"Élodie\"").And.Contain("value=\"au voisin\""));
    }

    [TestCase("elodie")]
    [TestCase("LE-GOFF elo")]
    [TestCase("0612345678")]
    public async Task Is_found_by_name_or_telephone_whatever_the_accents_and_hyphens(string typed)
    {
        await _browser.SubmitAsync("/beneficiaires/nouveau", Sheet);
        await _host.FollowAsync(_advisor, Followed.Lucette with { Phone = null });

        using var answer = await _browser.SubmitAsync("/beneficiaires", ("Text", typed));

        Assert.That(await answer.TextAsync(), Does.Contain("Le Goff").And.Not.Contain("Grimaud"));
    }

    [Test]
    public async Task An_old_version_overwrites_nothing_and_shows_both()
    {
        using var created = await _browser.SubmitAsync("/beneficiaires/nouveau", Sheet);
        var path = created.Headers.Location!.OriginalString;
        var old = await OpenForm.OpenAsync(_browser, $"{path}/modifier");
        using var first = await _browser.SubmitAsync($"{path}/modifier", [.. Sheet.Where(field => field.Name != "Input.BirthYear"), ("Input.BirthYear", "1950")]);

        using var second = await old.SendAsync([.. Sheet.Where(field => field.Name != "Input.BirthYear"), ("Input.BirthYear", "1951")]);

        Assert.That(await second.TextAsync(), Does.Contain("Cette fiche a changé depuis que vous l’avez ouverte").And.Contain("1951").And.Contain("1950"));
        Assert.That(await _browser.TextAsync(path), Does.Contain("1950").And.Not.Contain("1951"));
    }

    [Test]
    public async Task Warns_of_a_telephone_that_another_sheet_has_until_it_is_said_to_be_somebody_else()
    {
        await _browser.SubmitAsync("/beneficiaires/nouveau", Sheet);
        (string Name, string Value)[] husband = [.. Sheet.Where(field => field.Name != "Input.FirstName"), ("Input.FirstName", "Yann")];

        using var warned = await _browser.SubmitAsync("/beneficiaires/nouveau", husband);
        using var said = await _browser.SubmitAsync("/beneficiaires/nouveau", [.. husband, ("Input.IsSomebodyElse", "true")]);

        Assert.That(await warned.TextAsync(), Does.Contain("La fiche de Élodie Le Goff a déjà ce téléphone").And.Contain("C’est une autre personne"));
        Assert.That(said.IsSaved(), Is.True);
    }

    [Test]
    public async Task Someone_else_s_sheet_is_nowhere()
    {
        var colleague = await _host.AddAdvisorAsync();
        var (theirs, mine) = (await _host.FollowAsync(colleague), await _host.FollowAsync(_advisor));

        var answers = new List<HttpStatusCode>();
        foreach (var path in new[] { "", "/modifier", "/effacer", $"/fusionner/{mine}" })
        {
            using var answer = await _browser.GetAsync(new Uri($"/beneficiaires/{theirs}{path}", UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        Assert.That(answers, Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.SendAsync(_advisor.Id, new ChangePerson { Id = theirs, Revision = 1, Content = Followed.Lucette }), Is.Null);
        Assert.That(await _host.SendAsync(_advisor.Id, new ErasePerson(theirs)), Is.False);
        Assert.That(await _host.SendAsync(_advisor.Id, new MergePersons(mine, theirs)), Is.Null);
        Assert.That(await _browser.TextAsync("/beneficiaires"), Does.Contain("1\u00A0personne suivie"));
    }

    [Test]
    public async Task An_erased_sheet_is_asked_for_once_more_and_is_then_nowhere()
    {
        using var created = await _browser.SubmitAsync("/beneficiaires/nouveau", Sheet);
        var path = created.Headers.Location!.OriginalString;

        using var erased = await _browser.SubmitAsync($"{path}/effacer");
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _browser.TextAsync("/beneficiaires"), Does.Contain("Fiche effacée.").And.Not.Contain("Le Goff"));
    }

    [Test]
    public async Task Two_sheets_of_one_person_are_proposed_and_merged_and_the_old_address_leads_on()
    {
        var kept = await _host.FollowAsync(_advisor);
        var other = await _host.FollowAsync(_advisor, Followed.Lucette with { Email = "lucette@exemple.fr" });

        var page = await _browser.TextAsync($"/beneficiaires/{kept}");
        using var merged = await _browser.SubmitAsync($"/beneficiaires/{kept}/fusionner/{other}");
        using var old = await _browser.GetAsync(new Uri($"/beneficiaires/{other}", UriKind.Relative));

        Assert.That(page, Does.Contain($"href=\"/beneficiaires/{kept}/fusionner/{other}\""));
        Assert.That(old.Headers.Location!.OriginalString, Is.EqualTo($"/beneficiaires/{kept}"));
        Assert.That(await _browser.TextAsync($"/beneficiaires/{kept}"), Does.Contain("lucette@exemple.fr").And.Contain("a été fusionnée avec celle-ci le 16 mars 2026"));
    }

    [Test]
    public async Task The_history_names_the_first_session()
    {
        var person = await _host.FollowAsync(_advisor);
        await _host.LogAsync(_advisor, Given.Individual.With(person) with { Date = Given.Today.AddDays(-3) });
        await _host.LogAsync(_advisor, Given.Workshop.With(person) with { Title = "Ma boîte mail" });

        var page = await _browser.TextAsync($"/beneficiaires/{person}");

        Assert.That(page, Does.Contain("2\u00A0séances").And.Contain("Ma boîte mail"));
        Assert.That(page.IndexOf("Première séance", StringComparison.Ordinal), Is.GreaterThan(page.IndexOf("Accompagnement individuel<", StringComparison.Ordinal)));
    }

    [Test]
    public async Task What_is_done_is_noted_without_a_word_of_who_it_is()
    {
        using var created = await _browser.SubmitAsync("/beneficiaires/nouveau", Sheet);
        var path = created.Headers.Location!.OriginalString;
        await _browser.SubmitAsync($"{path}/modifier", [.. Sheet.Where(field => field.Name != "Input.LastName"), ("Input.LastName", "Kerguelen")]);
        await _browser.SubmitAsync($"{path}/effacer");

        var notes = await _host.InScopeAsync(OutboxPayloads.NotesAsync);

        Assert.That(notes.Select(note => (note.Action, note.Fields)), Is.EqualTo(new[]
        {
            ("person.created", ""), ("person.changed", "Nom"), ("person.erased", ""),
        }));
    }
}
