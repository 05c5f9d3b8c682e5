using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>Who is typed as a new person in a form and has a sheet already.</summary>
internal sealed class KnownOnTheWayTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _lucette;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        _lucette = await _host.FollowAsync(_advisor);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Is_offered_in_the_form_and_once_chosen_is_noted_without_a_second_sheet()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.IndividualPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, Typing("Lucie")));
        using var saved = await (await form.AgainAsync(answer)).SendAsync(
            Typed.Session(_advisor, [.. Typing("Lucie"), ("Input.PersonId", _lucette.ToString())]));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("La fiche de Lucette Grimaud a déjà ce téléphone : reprenez cette fiche"));
        Assert.That(page, Does.Contain("choisissez-la ci-dessus si c’est elle").And.Contain("value=\"Lucie\""));
        Assert.That(saved.IsSaved(), Is.True);
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Attendances.Single().PersonId, Is.EqualTo(_lucette));
        Assert.That((await _host.SendAsync(_advisor.Id, new ListPersons(null))).Rows.TotalCount, Is.EqualTo(1));
    }

    [TestCase("Lucette", 1, Description = "the same name: she stands in the workshop already")]
    [TestCase("Robert", 0, Description = "somebody of the household: nothing is saved without an answer")]
    public async Task Beside_a_chosen_one_of_a_workshop_only_the_same_name_is_the_same_person(string firstName, int activities)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(
            Typed.Session(_advisor, [.. Typing(firstName), ("Input.PersonIds", _lucette.ToString()), ("Input.Total", "0")]));

        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(activities));
        Assert.That(answer.IsSaved(), Is.EqualTo(activities == 1));
    }

    private static (string Name, string Value)[] Typing(string firstName) =>
    [
        ("Input.NewPerson.FirstName", firstName), ("Input.NewPerson.LastName", "Grimaud"), ("Input.NewPerson.Phone", "06 12 34 56 78"),
        ("Input.NewPerson.ConsentedOn", "2026-03-16"),
    ];
}
