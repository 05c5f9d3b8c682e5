using System.Net;
using ConseillerNumerique.Organization.Training;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Training;

internal sealed class OwnTrainingTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task SignIn()
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
    public async Task Is_empty_at_first_and_says_what_to_do() =>
        Assert.That(await TextAsync("/formation"), Does.Contain("Remplir ma fiche"));

    [Test]
    public async Task Is_kept_and_shown()
    {
        using var answer = await _browser.SubmitAsync("/formation/modifier", Typed());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        var page = await TextAsync("/formation");
        Assert.That(page, Does.Contain("210\u00A0heures, du 5 février 2024 au 29 mars 2024, Simplon").And.Contain("CCP1, CCP2").And.Contain("Avancé"));
        Assert.That(page, Does.Contain("Cybersécurité").And.Contain("14\u00A0heures"));
    }

    [Test]
    public async Task What_is_wrong_is_said_beside_its_line_and_nothing_typed_is_lost()
    {
        using var answer = await _browser.SubmitAsync(
            "/formation/modifier", [.. Typed(), ("Input.Modules[1].Title", "L’IA en atelier"), ("Input.Modules[1].Hours", "")]);

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.That(page, Does.Contain("href=\"#Input_Modules_1__Hours\">Choisissez la durée de ce module").And.Contain("value=\"L’IA en atelier\""));
        Assert.That(page, Does.Contain("value=\"Simplon\""));
        Assert.That(await RecordsAsync(), Is.Empty);
    }

    [Test]
    public async Task An_old_form_overwrites_nothing_until_it_is_sent_again()
    {
        await _host.TrainAsync(_advisor.Id, Trained.Well);

        using var old = await _browser.SubmitAsync("/formation/modifier", [.. Typed(), ("Input.Version", "0")]);
        var page = WebUtility.HtmlDecode(await old.Content.ReadAsStringAsync());
        var afterOld = (await RecordsAsync()).Single();
        using var again = await _browser.SubmitAsync("/formation/modifier", Typed());

        Assert.That(page, Does.Contain("Votre fiche a changé depuis que vous l’avez ouverte").And.Contain("name=\"Input.Version\" value=\"1\""));
        Assert.That((afterOld.Version, afterOld.Content.Certificates), Is.EqualTo((1, Trained.Well.Certificates)));
        Assert.That((await RecordsAsync()).Single().Version, Is.EqualTo(2));
    }

    [Test]
    public async Task The_same_form_twice_is_one_change()
    {
        using var first = await _browser.SubmitAsync("/formation/modifier", Typed());
        using var second = await _browser.SubmitAsync("/formation/modifier", [.. Typed(), ("Input.Version", "0")]);

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await RecordsAsync()).Single().Version, Is.EqualTo(1));
    }

    [Test]
    public async Task A_change_is_noted_with_the_names_of_its_fields_only()
    {
        await _host.TrainAsync(_advisor.Id, Trained.Well);
        await _host.DeliverEventsAsync();

        var line = await _host.InOrganizationAsync(db => db.AuditEntries.SingleAsync(entry => entry.Action == TrainingActions.Changed.Code));
        Assert.That((line.ActorId, line.PersonId, line.Fields), Is.EqualTo((_advisor.Id, (Guid?)_advisor.Id, "formation initiale, certificats, niveau Pix, modules")));
    }

    [Test]
    public async Task The_home_page_reminds_from_September_until_it_is_noted()
    {
        const string Reminder = "Noter votre module de formation 2026";
        var inMarch = await TextAsync("/");
        _host.Clock.Now = new(2026, 9, 1, 8, 0, 0, TimeSpan.Zero);
        await _host.SignInAsync(_browser, _advisor.Id);
        var inSeptember = await TextAsync("/");
        await _host.TrainAsync(_advisor.Id, Trained.Well);

        Assert.That(inMarch, Does.Not.Contain(Reminder));
        Assert.That(inSeptember, Does.Contain(Reminder));
        Assert.That(await TextAsync("/"), Does.Not.Contain(Reminder));
    }

    private static (string Name, string Value)[] Typed() =>
    [
        ("Input.InitialHours", "210"), ("Input.InitialBody", "Simplon"), ("Input.InitialFirstDay", "2024-02-05"), ("Input.InitialLastDay", "2024-03-29"),
        ("Input.Certificates", "Ccp1"), ("Input.Certificates", "Ccp2"), ("Input.Pix", "Advanced"),
        ("Input.Modules[0].Hours", "14"), ("Input.Modules[0].Title", "Cybersécurité"),
    ];

    private Task<List<TrainingRecord>> RecordsAsync() => _host.InOrganizationAsync(db => db.TrainingRecords.AsNoTracking().ToListAsync());

    private async Task<string> TextAsync(string path) => WebUtility.HtmlDecode(await _browser.GetStringAsync(new Uri(path, UriKind.Relative)));
}
