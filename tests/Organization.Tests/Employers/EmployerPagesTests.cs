using System.Net;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Employers;

internal sealed class EmployerPagesTests
{
    private const string New = "/administration/structures/nouvelle";

    private TestHost _host;
    private HttpClient _administrator;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Registers_an_employer_and_finds_it_without_accents()
    {
        using var answer = await SendAsync(New, ("Input.Name", "Communauté d’Épinal"), ("Input.Siret", "732 829 320 00074"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.TextAsync());
        Assert.That(
            await _administrator.ReadAsync("/administration/structures?Text=epinal+crest"),
            Does.Contain("Communauté d’Épinal").And.Contain("SIRET 732 829 320 00074").And.Contain("Crest (26400)"));
        Assert.That(await _administrator.ReadAsync("/administration/structures?Text=73282932000074"), Does.Contain("Communauté d’Épinal"));
        Assert.That(await _administrator.ReadAsync("/administration/structures?Text=introuvable"), Does.Contain("Aucune structure ne répond"));
    }

    [Test]
    public async Task The_same_form_sent_twice_registers_once()
    {
        var id = Guid.CreateVersion7();

        using var first = await SendAsync(New, ("Input.Id", $"{id}"), ("Input.Name", "Deux clics"));
        using var second = await SendAsync(New, ("Input.Id", $"{id}"), ("Input.Name", "Deux clics"));
        using var other = await SendAsync(New, ("Input.Id", $"{id}"), ("Input.Name", "Trois clics"));

        Assert.That(second.Headers.Location, Is.EqualTo(first.Headers.Location));
        Assert.That(await other.RefusalsAsync(), Does.Contain("Ce formulaire a déjà servi"));
        Assert.That(await _host.InOrganizationAsync(db => db.Employers.CountAsync(one => one.Name.EndsWith(" clics"))), Is.EqualTo(1));
    }

    [TestCase("Input.Siret", "73282932000075", "Ce numéro SIRET n’existe pas")]
    [TestCase("Input.Name", " ", "Renseignez « Nom »")]
    [TestCase("Input.Kind", "", "Choisissez la nature")]
    [TestCase("Input.Commune", "", "Indiquez la commune du siège")]
    [TestCase("Input.Commune", "Saint-Denis", "Saint-Denis")]
    public async Task Refuses_and_keeps_what_was_typed(string field, string value, string message)
    {
        using var answer = await SendAsync(New, ("Input.Name", "Rien n’est perdu"), (field, value));

        Assert.That(await answer.RefusalsAsync(), Does.Contain(message));
        Assert.That(await answer.TextAsync(), Does.Contain("Rien n’est perdu").Or.Contain("value=\" \""));
    }

    [Test]
    public async Task Two_employers_do_not_share_a_SIRET()
    {
        await SendAsync(New, ("Input.Name", "Une"), ("Input.Siret", "35600000000048"));

        using var answer = await SendAsync(New, ("Input.Name", "Autre"), ("Input.Siret", "356 000 000 00048"));

        Assert.That(await answer.RefusalsAsync(), Does.Contain("Une autre structure porte déjà ce numéro SIRET."));
    }

    [Test]
    public async Task An_edit_on_an_old_version_overwrites_nothing()
    {
        var id = await _host.AddEmployerAsync("Ancienne version");
        await SendAsync($"/administration/structures/{id}/modifier", ("Input.Name", "Première main"), ("Input.Version", "1"));

        using var answer = await SendAsync($"/administration/structures/{id}/modifier", ("Input.Name", "Seconde main"), ("Input.Version", "1"));
        var page = await answer.TextAsync();

        Assert.That(await answer.RefusalsAsync(), Does.Contain("rien n’est écrasé"));
        Assert.That(page, Does.Contain("Enregistré maintenant : Première main · Commune · Crest (26400)").And.Contain("value=\"Seconde main\""));
        Assert.That(Pages.HiddenValue(page, "Input.Version"), Is.EqualTo("2"), "the next send is meant");
        Assert.That((await ReadAsync(id)).Name, Is.EqualTo("Première main"));
    }

    [Test]
    public async Task Filters_by_kind_departement_and_vacancy()
    {
        var vacant = await _host.AddEmployerAsync("Filtre vacant", "11069");
        await _host.AddContractAsync(vacant, advisorId: null, new(2024, 1, 1));
        var held = await _host.AddEmployerAsync("Filtre occupé", "11069");
        await _host.AddContractAsync(held, await _host.AddAccountAsync(Role.Advisor), new(2024, 1, 1));

        var all = await _administrator.ReadAsync("/administration/structures?Text=Filtre&Departement=11");
        var only = await _administrator.ReadAsync("/administration/structures?Text=Filtre&OnlyVacant=true");
        var elsewhere = await _administrator.ReadAsync("/administration/structures?Text=Filtre&Departement=26");

        Assert.That(all, Does.Contain("2 structures").And.Contain("1 vacant").And.Contain("1 poste occupé"));
        Assert.That(only, Does.Contain("Filtre vacant").And.Not.Contain("Filtre occupé"));
        Assert.That(elsewhere, Does.Contain("Aucune structure ne répond"));
    }

    [TestCase("Kind=Mairie")]
    [TestCase("Departement=999")]
    public async Task A_filter_that_cannot_be_is_refused(string query)
    {
        using var answer = await _administrator.GetAsync(new Uri($"/administration/structures?{query}", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Appoints_a_manager_who_then_sees_the_employer_until_taken_away()
    {
        var employer = await _host.AddEmployerAsync("À gérer");
        await _host.AddContractAsync(employer, advisorId: null, new(2024, 1, 1));
        var person = await _host.AddAccountAsync(Role.Advisor);
        var url = $"/administration/structures/{employer}/gestionnaires";
        (string, string)[] form = [("Input.Person", $"camille.{person:N}@EXEMPLE.fr"), ("Input.FirstDay", "2026-03-16")];

        await _administrator.SubmitAsync(url, form);
        await _administrator.SubmitAsync(url, form);
        using var manager = await _host.SignedInAsync(person);
        var seen = await manager.ReadAsync("/structure");

        Assert.That(seen, Does.Contain("À gérer").And.Contain("Poste n° 1").And.Contain("Vacant").And.Not.Contain("/administration/"));
        Assert.That(await _host.InOrganizationAsync(db => db.EmployerManagers.CountAsync(one => one.EmployerId == employer)), Is.EqualTo(1));

        using var taken = await _administrator.SubmitAsync($"{url}?handler=End", ("who", $"{person} 2026-03-16"));
        Assert.That(taken.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        _host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.That(await manager.ReadAsync("/structure"), Does.Contain("Vous n’êtes gestionnaire d’aucune structure aujourd’hui"));
        _host.Clock.Advance(TimeSpan.FromDays(-1));
    }

    [Test]
    public async Task A_name_that_several_bear_is_asked_back()
    {
        var employer = await _host.AddEmployerAsync("Homonymes");
        await _host.AddAccountAsync(Role.Advisor);
        await _host.AddAccountAsync(Role.Advisor);

        using var answer = await _administrator.SubmitAsync(
            $"/administration/structures/{employer}/gestionnaires", ("Input.Person", "durand camille"), ("Input.FirstDay", "2026-03-16"));

        Assert.That(await answer.RefusalsAsync(), Does.Contain("réponses possibles"));
    }

    [Test]
    public async Task A_manager_sees_the_own_employer_only()
    {
        var (own, other) = (await _host.AddEmployerAsync("La mienne"), await _host.AddEmployerAsync("Celle des autres"));
        using var manager = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(own));

        Assert.That(await manager.ReadAsync("/structure"), Does.Contain("La mienne").And.Not.Contain("Celle des autres"));
        using var denied = await manager.GetAsync(new Uri($"/administration/structures/{own}", UriKind.Relative));
        Assert.That(denied.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await _host.SendAsync(await _host.AddEmployerManagerAsync(other), new ReadEmployerSheets(new(2026, 3, 16), own)), Is.Empty);
    }

    private Task<HttpResponseMessage> SendAsync(string url, params (string Name, string Value)[] fields)
    {
        (string Name, string Value)[] usual = [("Input.Name", "CCAS"), ("Input.Kind", "Commune"), ("Input.Commune", "Crest (26400)")];
        return _administrator.SubmitAsync(url, [.. usual.Where(field => fields.All(one => one.Name != field.Name)), .. fields.Reverse().DistinctBy(field => field.Name)]);
    }

    private Task<Employer> ReadAsync(Guid id) => _host.InOrganizationAsync(db => db.Employers.AsNoTracking().SingleAsync(one => one.Id == id));
}
