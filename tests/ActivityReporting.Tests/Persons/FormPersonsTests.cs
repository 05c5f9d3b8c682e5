using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>Followed persons in the forms of sessions, without scripts: looked for, chosen, followed from now on, nothing lost.</summary>
internal sealed class FormPersonsTests
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

    [TestCase(Typed.OneOffPath, "Input.PersonId")]
    [TestCase(Typed.IndividualPath, "Input.PersonId")]
    [TestCase(Typed.WorkshopPath, "Input.PersonIds")]
    public async Task The_persons_seen_last_are_offered_and_the_chosen_one_is_noted(string path, string field)
    {
        var person = await _host.FollowAsync(_advisor);
        var form = await OpenForm.OpenAsync(_browser, path);

        using var answer = await form.SendAsync(Typed.Session(_advisor, (field, person.ToString())));

        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(form.Html, Does.Contain("Lucette Grimaud (1951)"));
        Assert.That((answer.IsSaved(), activity.Total, activity.Participants.Total), Is.EqualTo((true, 1, 0)));
        Assert.That(await _browser.TextAsync($"/activites/{activity.Id}"), Does.Contain("Personnes suivies").And.Contain("Lucette Grimaud"));
    }

    [Test]
    public async Task A_search_brings_the_form_back_with_everything_typed_and_saves_nothing()
    {
        await _host.FollowAsync(_advisor);
        await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = "Renée" });
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor, ("suite", "chercher"), ("Input.PersonSearch", "grimaud"), ("Input.Notes", "À ne pas perdre"), ("Input.Duration", "autre"), ("Input.Minutes", "x")));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("2 personnes trouvées").And.Contain("Renée Grimaud").And.Contain("À ne pas perdre").And.Contain("value=\"x\""));
        Assert.That(page, Does.Not.Contain("Rien n’est perdu :"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task Enter_in_the_search_looks_for_and_does_not_save_without_the_person()
    {
        var person = await _host.FollowAsync(_advisor);
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.PersonSearch", "lucette")));

        Assert.That(await answer.TextAsync(), Does.Contain("Une personne trouvée\u00A0: elle est choisie."));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
        using var saved = await (await form.AgainAsync(answer)).SendAsync(Typed.Session(_advisor, ("Input.PersonId", person.ToString())));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Attendances.Single().PersonId, Is.EqualTo(person));
    }

    [Test]
    public async Task Somebody_followed_on_the_way_is_chosen_and_nothing_typed_is_lost()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor, ("suite", "suivre"), ("Input.Date", "2026-03-12"), ("Input.Title", "Ma boîte mail"), ("Input.Total", "4"),
            ("Input.NewPerson.FirstName", "Awa"), ("Input.NewPerson.LastName", "Sow"), ("Input.NewPerson.ConsentedOn", "2026-03-12")));

        var page = await answer.TextAsync();
        var person = (await _host.SendAsync(_advisor.Id, new ListPersons(null))).Rows.Items.Single();
        Assert.That(page, Does.Contain("Awa Sow").And.Contain("value=\"Ma boîte mail\"").And.Contain("value=\"2026-03-12\"").And.Contain("value=\"4\""));
        Assert.That(page, Does.Match($"value=\"{person.Id}\" id=\"[^\"]*\"\\s+checked"));
    }

    [Test]
    public async Task Somebody_typed_but_not_created_is_followed_with_the_save()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor, ("Input.NewPerson.FirstName", "Awa"), ("Input.NewPerson.LastName", "Sow"), ("Input.NewPerson.ConsentedOn", "2026-03-16")));
        using var again = await form.SendAsync(Typed.Session(
            _advisor, ("Input.NewPerson.FirstName", "Awa"), ("Input.NewPerson.LastName", "Sow"), ("Input.NewPerson.ConsentedOn", "2026-03-16")));

        var person = (await _host.SendAsync(_advisor.Id, new ListPersons(null))).Rows.Items.Single();
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Attendances.Single().PersonId, Is.EqualTo(person.Id));
        Assert.That((answer.IsSaved(), again.IsSaved()), Is.EqualTo((true, true)));
    }

    [Test]
    public async Task What_is_wrong_with_a_new_person_stands_beside_its_fields_and_is_all_that_is_said()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(
            ("suite", "suivre"), ("Input.NewPerson.FirstName", "Awa"), ("Input.NewPerson.Phone", "12"), ("Input.NewPerson.ConsentedOn", ""));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("3 erreurs à corriger").And.Contain("Indiquez le nom.").And.Contain("href=\"#Input_NewPerson_Phone\"").And.Contain("value=\"Awa\""));
        Assert.That(page, Does.Not.Contain("Choisissez au moins un thème."));
    }

    [Test]
    public async Task A_sheet_leads_to_a_form_with_its_person_by_an_address_without_name()
    {
        var person = await _host.FollowAsync(_advisor);

        var page = await _browser.TextAsync($"{Typed.IndividualPath}?personne={person}");

        Assert.That(page, Does.Match($"value=\"{person}\" id=\"[^\"]*\"\\s+checked"));
    }

    [Test]
    public async Task A_correction_shows_who_was_there_and_may_take_them_out()
    {
        var person = await _host.FollowAsync(_advisor);
        var id = await _host.LogAsync(_advisor, Given.Individual.With(person));
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.PersonId", ""), ("Input.Gender", "Female")));

        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(form.Html, Does.Match($"value=\"{person}\" id=\"[^\"]*\"\\s+checked"));
        Assert.That((activity.Attendances.Count, activity.Participants.Total, activity.Participants.Female), Is.EqualTo((0, 1, 1)));
    }

    [Test]
    public async Task A_conflict_tells_the_persons_by_name()
    {
        var person = await _host.FollowAsync(_advisor);
        var id = await _host.LogAsync(_advisor, Given.Individual.With(person));
        var old = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        using var first = await (await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier")).SendAsync(Typed.Session(_advisor, ("Input.Duration", "45")));

        using var met = await old.SendAsync(Typed.Session(_advisor, ("Input.PersonId", person.ToString())));

        Assert.That(await met.TextAsync(), Does.Match("Personnes suivies</th>\\s*<td>Lucette Grimaud</td>\\s*<td>–</td>"));
    }

    [Test]
    public async Task An_administrator_in_the_advisor_s_place_sees_no_one()
    {
        await _host.FollowAsync(_advisor);
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var sheet = $"/administration/personnes/{_advisor.Id}";
        using var begun = await administrator.PressAsync(sheet, $"{sheet}?handler=Act");

        using var list = await administrator.GetAsync(new Uri("/beneficiaires", UriKind.Relative));

        Assert.That(list.StatusCode, Is.EqualTo(System.Net.HttpStatusCode.Forbidden));
        Assert.That(await administrator.TextAsync(Typed.IndividualPath), Does.Not.Contain("Grimaud").And.Contain("lecture seule"));
    }
}
