using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>What was answered before the person was known goes to the sheet, or is told to contradict it; nothing disappears.</summary>
internal sealed class SaidOnTheWayTests
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

    private static (string Name, string Value)[] Awa =>
    [
        ("Input.NewPerson.FirstName", "Awa"), ("Input.NewPerson.LastName", "Sow"), ("Input.NewPerson.BirthYear", "1951"),
        ("Input.NewPerson.ConsentedOn", "2026-03-16"), ("Input.NewPerson.Email", "awa@exemple.fr"), ("Input.NewPerson.HasNoPhone", "true"),
    ];

    private static (string Name, string Value)[] Answers =>
    [
        ("Input.Gender", "Female"), ("Input.Status", "Retired"), ("Input.Age", "From70"), ("Input.AlreadyHelped", "No"),
        ("Input.Residence", "Crest (Drôme)"), ("Input.ResidenceCode", "26108"),
    ];

    [TestCase("suivre")]
    [TestCase("")]
    public async Task Answers_typed_for_an_anonymous_person_go_to_the_sheet_that_is_created(string button)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, [.. Awa, .. Answers, ("suite", button)]));

        var sheet = await OnlySheetAsync();
        var content = sheet.Content;
        Assert.Multiple(() =>
        {
            Assert.That((content.Gender, content.Status, content.CommuneCode), Is.EqualTo((Gender.Female, PersonStatus.Retired, "26108")));
            Assert.That((content.Email, content.HasNoPhone, content.BirthYear), Is.EqualTo(("awa@exemple.fr", true, 1951)));
            Assert.That(answer.IsSaved(), Is.EqualTo(button.Length == 0));
        });
        if (button.Length > 0)
        {
            Assert.That(await answer.TextAsync(), Does.Contain("est repris sur sa fiche").And.Match($"value=\"{sheet.Id}\" id=\"[^\"]*\"\\s+checked"));
        }
    }

    [TestCase("Input.Age", "From18To24", "naissance en 1951, donc 70 ans et plus")]
    [TestCase("Input.AlreadyHelped", "Yes", "elle compte comme nouvelle")]
    public async Task An_answer_that_a_new_sheet_cannot_keep_is_refused_beside_its_field(string field, string value, string sentence)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, [.. Awa, (field, value)]));

        Assert.That(await answer.TextAsync(), Does.Contain(sentence).And.Contain("value=\"Awa\""));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
        Assert.That((await _host.SendAsync(_advisor.Id, new ListPersons(null))).Rows.TotalCount, Is.Zero);
    }

    [Test]
    public async Task An_age_needs_the_year_that_a_sheet_keeps()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, [.. Awa.Where(one => !one.Name.EndsWith("BirthYear", StringComparison.Ordinal)), ("Input.Age", "From70")]));

        Assert.That(await answer.TextAsync(), Does.Contain("La tranche d’âge se déduit de l’année de naissance"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task Answers_beside_somebody_followed_complete_the_sheet_and_it_is_said()
    {
        var person = await _host.FollowAsync(_advisor);
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, [.. Answers, ("Input.PersonId", person.ToString())]));

        var content = (await OnlySheetAsync()).Content;
        Assert.That((content.Gender, content.Status, content.CommuneCode), Is.EqualTo((Gender.Female, PersonStatus.Retired, "26108")));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Attendances.Single().Gender, Is.EqualTo(Gender.Female));
        Assert.That(await _browser.TextAsync(answer.Headers.Location!.OriginalString), Does.Contain("Fiche complétée"));
    }

    [TestCase("Input.Gender", "Male", "La fiche de Lucette Grimaud dit « Féminin »")]
    [TestCase("Input.Age", "From18To24", "naissance en 1951")]
    [TestCase("Input.AlreadyHelped", "Yes", "Aucune séance n’est notée avec cette personne avant ce jour")]
    public async Task An_answer_against_the_chosen_sheet_is_refused_and_changes_nothing(string field, string value, string sentence)
    {
        var person = await _host.FollowAsync(_advisor, Followed.Lucette with { Gender = Gender.Female });
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.PersonId", person.ToString()), ("Input.Status", "Retired"), (field, value)));

        Assert.That(await answer.TextAsync(), Does.Contain(sentence.Replace(" »", "\u00A0»").Replace("« ", "«\u00A0")));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
        Assert.That((await OnlySheetAsync()).Status, Is.EqualTo(PersonStatus.NotStated));
    }

    [Test]
    public async Task Whoever_is_noted_since_another_day_is_no_new_person()
    {
        var person = await _host.FollowAsync(_advisor);
        await _host.LogAsync(_advisor, Given.Individual.With(person) with { Date = Given.Today.AddDays(-5) });
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var refused = await form.SendAsync(Typed.Session(_advisor, ("Input.PersonId", person.ToString()), ("Input.AlreadyHelped", "No")));
        using var saved = await form.SendAsync(Typed.Session(_advisor, ("Input.PersonId", person.ToString()), ("Input.AlreadyHelped", "Yes")));

        Assert.That(await refused.TextAsync(), Does.Contain("elle est déjà accompagnée"));
        Assert.That(saved.IsSaved(), Is.True);
    }

    [Test]
    public async Task A_new_participant_of_a_workshop_comes_with_gender_status_and_commune()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor,
            [.. Awa, ("Input.Total", "0"), ("Input.NewPerson.Gender", "Female"), ("Input.NewPerson.Status", "Jobless"), ("Input.NewPerson.Commune", "Crest (Drôme)"), ("Input.NewPerson.CommuneCode", "26108")]));

        var content = (await OnlySheetAsync()).Content;
        Assert.That((content.Gender, content.Status, content.CommuneCode), Is.EqualTo((Gender.Female, PersonStatus.Jobless, "26108")));
        Assert.That(answer.IsSaved(), Is.True);
    }

    [Test]
    public async Task What_is_typed_of_somebody_known_completes_the_chosen_sheet()
    {
        var person = await _host.FollowAsync(_advisor, Followed.Lucette with { BirthYear = null });
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);
        (string Name, string Value)[] typed =
        [
            ("Input.NewPerson.FirstName", "Lucette"), ("Input.NewPerson.LastName", "Grimaud"), ("Input.NewPerson.Phone", "06 12 34 56 78"),
            ("Input.NewPerson.BirthYear", "1951"), ("Input.NewPerson.Email", "l@exemple.fr"), ("Input.NewPerson.ConsentedOn", "2026-03-16"),
            ("Input.PersonId", person.ToString()),
        ];

        using var answer = await form.SendAsync(Typed.Session(_advisor, typed));

        var content = (await OnlySheetAsync()).Content;
        Assert.That((answer.IsSaved(), content.BirthYear, content.Email), Is.EqualTo((true, 1951, "l@exemple.fr")));
    }

    private async Task<FollowedPerson> OnlySheetAsync() =>
        await _host.SheetAsync((await _host.SendAsync(_advisor.Id, new ListPersons(null))).Rows.Items.Single().Id);
}
