using System.Net;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Posts;

internal sealed class PostPagesTests
{
    private TestHost _host;
    private HttpClient _administrator;
    private Guid _employer;

    private string Page => $"/administration/structures/{_employer}";

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
    }

    [SetUp]
    public async Task AddEmployer() => _employer = await _host.AddEmployerAsync();

    [OneTimeTearDown]
    public void StopHost()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Opens_a_vacant_post_once()
    {
        await OpenAsync(("Input.GrantedEuros", "42500"), ("Input.AgreementEnd", "2026-12-31"));
        using var again = await OpenAsync(("Input.GrantedEuros", "42500"), ("Input.AgreementEnd", "2026-12-31"));
        using var other = await OpenAsync(("Input.GrantedEuros", "50000"));

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await other.RefusalsAsync(), Does.Contain("Le poste n° 1 existe déjà"));
        Assert.That(
            await _administrator.ReadAsync(Page),
            Does.Contain("Poste n° 1").And.Contain("Vacant").And.Contain("42 500 € accordés").And.Contain("convention jusqu’au 31 décembre 2026"));
    }

    [Test]
    public async Task Changes_the_funding_but_not_over_someone_else_s_change()
    {
        await OpenAsync();
        using var first = await ChangeAsync(("Input.Line", "V1"), ("Input.Version", "1"));

        using var second = await ChangeAsync(("Input.GrantedEuros", "1000"), ("Input.Version", "1"));

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await second.RefusalsAsync(), Does.Contain("rien n’est écrasé"));
        Assert.That(await second.TextAsync(), Does.Contain("Enregistré maintenant : ouvert le 1er janvier 2024 · V1 (première convention)"));
    }

    [Test]
    public async Task Signs_a_contract_with_an_advisor_found_by_e_mail()
    {
        await OpenAsync();

        using var answer = await SignAsync(await _host.AddAccountAsync(Role.Advisor), ("Input.WeeklyHours", "17,5"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.TextAsync());
        Assert.That(
            await _administrator.ReadAsync(Page),
            Does.Contain("Camille Durand").And.Contain("depuis le 1er février 2024 · 17 h 30 par semaine").And.Contain("Occupé")
                .And.Contain("du 1er janvier 2024 au 31 janvier 2024"));
    }

    [Test]
    public async Task Two_holders_of_one_post_at_once_are_refused()
    {
        await OpenAsync();
        await SignAsync(await _host.AddAccountAsync(Role.Advisor));

        using var answer = await SignAsync(await _host.AddAccountAsync(Role.Advisor), ("Input.FirstDay", "2025-01-01"));

        Assert.That(await answer.RefusalsAsync(), Does.Contain("Le poste est déjà occupé depuis le 1er février 2024"));
    }

    [Test]
    public async Task Two_contracts_signed_at_the_same_moment_leave_one()
    {
        await OpenAsync();
        var people = new[] { await _host.AddAccountAsync(Role.Advisor), await _host.AddAccountAsync(Role.Advisor), await _host.AddAccountAsync(Role.Advisor) };

        var answers = await Task.WhenAll(people.Select((person, index) => SignAsync(person, ("Input.FirstDay", $"2024-02-0{index + 1}"))));

        Assert.That(answers.Count(answer => answer.StatusCode == HttpStatusCode.Redirect), Is.EqualTo(1));
        Assert.That(await CountContractsAsync(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_form_sent_twice_signs_once()
    {
        await OpenAsync();
        var (id, person) = (Guid.CreateVersion7(), await _host.AddAccountAsync(Role.Advisor));

        await SignAsync(person, ("Input.Id", $"{id}"));
        using var again = await SignAsync(person, ("Input.Id", $"{id}"));

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await again.TextAsync());
        Assert.That(await CountContractsAsync(), Is.EqualTo(1));
    }

    [TestCase("Input.FirstDay", "2020-11-16", "Un contrat ne peut pas commencer avant le 17 novembre 2020")]
    [TestCase("Input.FirstDay", "2023-12-31", "Le poste n’ouvre que le 1er janvier 2024")]
    [TestCase("Input.LastDay", "2024-01-31", "Le dernier jour ne peut pas précéder le premier.")]
    [TestCase("Input.WeeklyHours", "49", "de 1 à 48 heures par semaine")]
    [TestCase("Input.SharePercent", "0", "La quotité va de 1 à 100 %")]
    [TestCase("Input.Person", "personne@nulle.part", "ne répond à rien de connu")]
    public async Task Refuses_terms_that_cannot_be(string field, string value, string message)
    {
        await OpenAsync();

        using var answer = await SignAsync(await _host.AddAccountAsync(Role.Advisor), (field, value));

        Assert.That(await answer.RefusalsAsync(), Does.Contain(message));
        Assert.That(await CountContractsAsync(), Is.Zero);
    }

    [Test]
    public async Task Someone_who_is_no_advisor_holds_no_post()
    {
        await OpenAsync();

        using var answer = await SignAsync(await _host.AddAccountAsync(Role.Coordinator));

        Assert.That(await answer.RefusalsAsync(), Does.Contain("ne répond à rien de connu"));
    }

    [Test]
    public async Task An_advisor_may_work_for_two_employers_at_once()
    {
        var advisor = await _host.AddAdvisorAsync();
        await OpenAsync();

        using var answer = await SignAsync(advisor.Id);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.TextAsync());
    }

    [Test]
    public async Task A_contract_is_not_changed_over_someone_else_s_change()
    {
        var advisor = await _host.AddAdvisorAsync(_employer);
        var contract = await OnlyContractAsync();
        (string, string)[] Terms(string last, int version) =>
        [
            ("Input.Person", $"Camille.{advisor.Id:N}@exemple.fr"), ("Input.Employer", "Ville de Crest"), ("Input.EmployerId", $"{_employer}"),
            ("Input.PostNumber", "1"), ("Input.FirstDay", "2024-01-01"), ("Input.LastDay", last), ("Input.Version", $"{version}"),
        ];
        using var first = await _administrator.SubmitAsync($"/administration/contrats/{contract}/modifier", Terms("2026-12-31", 1));

        using var second = await _administrator.SubmitAsync($"/administration/contrats/{contract}/modifier", Terms("2025-12-31", 1));

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await first.TextAsync());
        Assert.That(await second.RefusalsAsync(), Does.Contain("rien n’est écrasé"));
        Assert.That(await second.TextAsync(), Does.Contain("du 1er janvier 2024 au 31 décembre 2026"));
    }

    [Test]
    public async Task A_contract_entered_by_mistake_goes_away()
    {
        await _host.AddAdvisorAsync(_employer);
        var contract = await OnlyContractAsync();

        using var answer = await _administrator.SubmitAsync($"/administration/contrats/{contract}/supprimer");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.TextAsync());
        Assert.That(await _administrator.ReadAsync(answer.Headers.Location!.OriginalString), Does.Contain("Contrat supprimé.").And.Contain("Vacant"));
        Assert.That(await CountContractsAsync(), Is.Zero);
    }

    private Task<HttpResponseMessage> OpenAsync(params (string Name, string Value)[] fields) =>
        SendAsync($"{Page}/postes/nouveau", [("Input.Number", "1"), ("Input.FirstDay", "2024-01-01"), ("Input.Line", "V2")], fields);

    private Task<HttpResponseMessage> ChangeAsync(params (string Name, string Value)[] fields) =>
        SendAsync($"{Page}/postes/1/modifier", [("Input.FirstDay", "2024-01-01"), ("Input.Line", "V2")], fields);

    private Task<HttpResponseMessage> SignAsync(Guid person, params (string Name, string Value)[] fields) =>
        SendAsync($"{Page}/postes/1/contrat", [("Input.Person", $"Camille.{person:N}@exemple.fr"), ("Input.FirstDay", "2024-02-01")], fields);

    private Task<HttpResponseMessage> SendAsync(
        string url, (string Name, string Value)[] usual, (string Name, string Value)[] fields) =>
        _administrator.SubmitAsync(url, [.. usual.Where(field => !Array.Exists(fields, one => one.Name == field.Name)), .. fields]);

    private Task<Guid> OnlyContractAsync() =>
        _host.InOrganizationAsync(db => db.Contracts.Where(one => one.EmployerId == _employer).Select(one => one.Id).SingleAsync());

    private Task<int> CountContractsAsync() => _host.InOrganizationAsync(db => db.Contracts.CountAsync(one => one.EmployerId == _employer));
}
