using System.Net;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.People;

internal sealed class ShowPersonTests
{
    private TestHost _host;
    private Guid _administratorId;
    private HttpClient _administrator;
    private Guid _person;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _administratorId = await _host.AddAdministratorAsync();
        _administrator = await _host.SignedInAsync(_administratorId);
        _person = await _host.AddAccountAsync(Role.Advisor);
    }

    [TearDown]
    public void Close()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Changes_name_address_and_roles_and_notes_which()
    {
        using var saved = await ChangeAsync(_person, "Nour", "nour@exemple.fr", Role.Coordinator, Role.EmployerManager);
        await _host.DeliverEventsAsync();

        var account = await AccountAsync(_person);
        Assert.That(saved.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await saved.TextAsync());
        Assert.That((account.FirstName, account.Email), Is.EqualTo(("Nour", "nour@exemple.fr")));
        Assert.That(account.Roles.Select(held => held.Role), Is.EquivalentTo(new[] { Role.Coordinator, Role.EmployerManager }));
        Assert.That(
            await _administrator.ReadAsync("/administration/audit"),
            Does.Contain("nom, adresse e-mail").And.Contain("Modification des rôles").And.Not.Contain("nour@exemple.fr"));
    }

    [Test]
    public async Task Refuses_what_was_changed_meanwhile_and_keeps_what_was_typed()
    {
        var page = await _administrator.ReadAsync(PeoplePaths.Of(_person));
        using var first = await ChangeAsync(_person, "Nour", "nour@exemple.fr", Role.Advisor);

        using var late = await _administrator.SubmitAsync(
            PeoplePaths.Of(_person),
            ("Input.Version", VersionIn(page)), ("Input.FirstName", "Tardive"), ("Input.LastName", "Durand"), ("Input.Email", "tard@exemple.fr"));

        Assert.That(await late.TextAsync(), Does.Contain("a changé depuis que vous l’avez ouvert").And.Contain("Tardive"));
        Assert.That((await AccountAsync(_person)).FirstName, Is.EqualTo("Nour"));
    }

    [Test]
    public async Task Refuses_the_address_of_another_account()
    {
        var other = await AccountAsync(await _host.AddAccountAsync(Role.Funder));

        using var refused = await ChangeAsync(_person, "Nour", other.Email!.ToUpperInvariant(), Role.Advisor);

        Assert.That(await refused.TextAsync(), Does.Contain("Cette adresse est celle d’un autre compte."));
    }

    [Test]
    public async Task The_last_administrator_stays_one_and_nobody_closes_their_own_account()
    {
        using var demoted = await ChangeAsync(_administratorId, "Seul", "seul@exemple.fr", Role.Advisor);
        using var closed = await _administrator.PressAsync(PeoplePaths.Of(_administratorId), PeoplePaths.Of(_administratorId) + "?handler=Close");

        Assert.That(await demoted.TextAsync(), Does.Contain("C’est la dernière personne qui administre cet espace"));
        Assert.That(await closed.TextAsync(), Does.Contain("Vous ne pouvez pas fermer votre propre compte"));
    }

    [Test]
    public async Task A_closed_account_is_out_at_once_and_may_come_back()
    {
        using var person = await _host.SignedInAsync(_person);

        using var closed = await _administrator.PressAsync(PeoplePaths.Of(_person), PeoplePaths.Of(_person) + "?handler=Close");
        using var outside = await person.GetAsync(new Uri("/", UriKind.Relative));
        using var reopened = await _administrator.PressAsync(PeoplePaths.Of(_person), PeoplePaths.Of(_person) + "?handler=Reopen");
        using var back = await _host.SignedInAsync(_person);

        Assert.That(outside.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await back.ReadAsync("/"), Does.Contain("Bonjour Camille"));
    }

    [Test]
    public async Task Closed_twice_at_once_it_is_closed_once()
    {
        using var other = await _host.SignedInAsync(_administratorId);
        var action = PeoplePaths.Of(_person) + "?handler=Close";

        var answers = await Task.WhenAll(_administrator.PressAsync(PeoplePaths.Of(_person), action), other.PressAsync(PeoplePaths.Of(_person), action));
        await _host.DeliverEventsAsync();

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await _host.InOrganizationAsync(db => db.AuditEntries.CountAsync(entry => entry.Action == AccountActions.Closed.Code)), Is.EqualTo(1));
    }

    [Test]
    public async Task A_link_sent_to_an_address_ends_when_the_address_changes()
    {
        var before = (await AccountAsync(_person)).Email!; // made with one
        using var invited = await _administrator.PressAsync(PeoplePaths.Of(_person), PeoplePaths.Of(_person) + "?handler=Invite");
        await _host.SendLettersAsync();
        var link = Administering.LinkIn(_host.LettersTo(before).Single(), "/acces/");
        using var stranger = _host.CreateBrowser();

        using var changed = await ChangeAsync(_person, "Nour", "nour@exemple.fr", Role.Advisor);
        using var late = await stranger.GetAsync(new Uri(link, UriKind.Relative));

        Assert.That(changed.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await changed.TextAsync());
        Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task The_person_sees_who_looked()
    {
        await _administrator.ReadAsync(PeoplePaths.Of(_person));
        await _host.DeliverEventsAsync();
        using var person = await _host.SignedInAsync(_person);

        var page = await person.ReadAsync("/compte/consultations");

        Assert.That(page, Does.Contain("Consultation d’une fiche de compte").And.Contain("Camille Durand").And.Not.Contain("Connexion</b>"));
    }

    [Test]
    public async Task An_unknown_account_is_not_there()
    {
        using var unknown = await _administrator.GetAsync(new Uri(PeoplePaths.Of(Guid.NewGuid()), UriKind.Relative));

        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<HttpResponseMessage> ChangeAsync(Guid id, string firstName, string email, params Role[] roles)
    {
        var version = VersionIn(await _administrator.ReadAsync(PeoplePaths.Of(id)));
        return await _administrator.SubmitAsync(
            PeoplePaths.Of(id),
            [
                ("Input.Version", version), ("Input.FirstName", firstName), ("Input.LastName", "Durand"), ("Input.Email", email),
                .. roles.Select(role => ("Input.Roles", role.ToString())),
            ]);
    }

    private static string VersionIn(string page)
    {
        const string Before = "name=\"Input.Version\" value=\"";
        var start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[start..page.IndexOf('"', start)];
    }

    private Task<Account> AccountAsync(Guid id) =>
        _host.InOrganizationAsync(db => db.Accounts.AsNoTracking().Include(one => one.Roles).SingleAsync(one => one.Id == id));
}
