using System.Net;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Loans;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Loans;

internal sealed class LoanTests
{
    private static readonly (string Name, string Value)[] Dates = [("Input.What", "Tablette bleue"), ("Input.LentOn", "2026-03-02"), ("Input.DueOn", "2026-03-13")];

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _person;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        _person = await _host.FollowAsync(_advisor);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Lent_to_a_person_from_the_sheet_once_and_overdue_first()
    {
        await _browser.SubmitAsync("/materiel/nouveau", [("Input.What", "Vidéoprojecteur"), ("Input.PlaceId", _advisor.PlaceId.ToString()), ("Input.LentOn", "2026-03-02"), ("Input.DueOn", "2026-03-30")]);
        var form = await OpenForm.OpenAsync(_browser, $"/materiel/nouveau?personne={_person}");

        using var first = await form.SendAsync(Dates);
        using var second = await form.SendAsync(Dates);

        var list = await _browser.TextAsync("/materiel");
        Assert.That((first.IsSaved(), second.IsSaved(), (await LoansAsync()).Count), Is.EqualTo((true, true, 2)));
        Assert.That(list, Does.Contain("Lucette Grimaud").And.Contain("En retard depuis le 13/03/2026").And.Contain("Retour le 30/03/2026"));
        Assert.That(list.IndexOf("Tablette bleue", StringComparison.Ordinal), Is.LessThan(list.IndexOf("Vidéoprojecteur", StringComparison.Ordinal)));
        Assert.That(await _browser.TextAsync("/"), Does.Contain("Récupérer 1 matériel prêté").And.Not.Contain("Grimaud"));
        Assert.That(await _browser.TextAsync($"/beneficiaires/{_person}"), Does.Contain("Tablette bleue").And.Not.Contain("Vidéoprojecteur"));
    }

    [Test]
    public async Task A_refused_form_says_all_and_keeps_what_was_typed()
    {
        using var answer = await _browser.SubmitAsync(
            "/materiel/nouveau", ("Input.What", "Tablette bleue"), ("Input.PlaceId", Guid.CreateVersion7().ToString()), ("Input.LentOn", "2026-03-17"), ("Input.DueOn", "2026-03-01"));

        Assert.That(
            await answer.TextAsync(),
            Does.Contain("n’est pas l’un de vos lieux").And.Contain("Le prêt est dans le futur.").And.Contain("Le retour prévu est avant le prêt.").And.Contain("value=\"Tablette bleue\""));
        Assert.That(await LoansAsync(), Is.Empty);
    }

    [Test]
    public async Task Nothing_is_lent_to_nobody()
    {
        using var answer = await _browser.SubmitAsync("/materiel/nouveau", [.. Dates, ("Input.PlaceId", "")]);

        Assert.That(await answer.TextAsync(), Does.Contain("Choisissez le lieu qui emprunte"));
    }

    [Test]
    public async Task Comes_back_by_one_button_and_goes_out_again_by_another()
    {
        var id = await LendAsync();

        using var back = await _browser.PressAsync("/materiel", $"/materiel/{id}/retour?rendu=true");
        var returned = (await LoansAsync()).Single().BackOn;
        using var undone = await _browser.PressAsync("/materiel/nouveau", $"/materiel/{id}/retour?rendu=false");

        Assert.That((returned, (await LoansAsync()).Single().BackOn), Is.EqualTo(((DateOnly?)Given.Today, default(DateOnly?))));
    }

    [Test]
    public async Task An_old_version_overwrites_nothing_and_shows_both()
    {
        var id = await LendAsync();
        var old = await OpenForm.OpenAsync(_browser, $"/materiel/{id}/modifier");
        using var first = await _browser.SubmitAsync($"/materiel/{id}/modifier", [("Input.What", "Tablette verte"), .. Dates[1..]]);

        using var second = await old.SendAsync([("Input.What", "Tablette rouge"), .. Dates[1..]]);

        Assert.That(await second.TextAsync(), Does.Contain("Cette note de prêt a changé").And.Contain("Tablette verte").And.Contain("Tablette rouge"));
        Assert.That((await LoansAsync()).Single().What, Is.EqualTo("Tablette verte"));
    }

    [Test]
    public async Task Whose_name_goes_still_has_it_and_it_can_be_given_back()
    {
        var id = await LendAsync();

        await _host.SendAsync(_advisor.Id, new ErasePerson(_person));
        using var changed = await _browser.SubmitAsync($"/materiel/{id}/modifier", [.. Dates, ("Input.BackOn", "2026-03-16")]);

        Assert.That(changed.IsSaved(), Is.True);
        Assert.That(await _browser.TextAsync("/materiel"), Does.Contain("Personne dont le nom est effacé").And.Contain("Rendu le 16/03/2026"));
        Assert.That((await LoansAsync()).Single().PersonId, Is.Null);
    }

    [Test]
    public async Task Follows_a_merge()
    {
        var other = await _host.FollowAsync(_advisor);
        await _host.SendAsync(_advisor.Id, new LendEquipment { Id = Guid.CreateVersion7(), Content = Content with { PersonId = other } });

        await _host.SendAsync(_advisor.Id, new MergePersons(_person, other));

        Assert.That((await LoansAsync()).Single().PersonId, Is.EqualTo(_person));
    }

    [Test]
    public async Task One_noted_by_mistake_goes()
    {
        var id = await LendAsync();

        using var gone = await _browser.PressAsync($"/materiel/{id}/modifier", $"/materiel/{id}/modifier?handler=Delete");

        Assert.That(await LoansAsync(), Is.Empty);
    }

    [Test]
    public async Task Someone_else_s_is_nowhere()
    {
        var colleague = await _host.AddAdvisorAsync();
        var id = await LendAsync();
        using var browser = await _host.SignedInAsync(colleague.Id);

        using var form = await browser.GetAsync(new Uri($"/materiel/{id}/modifier", UriKind.Relative));
        using var person = await browser.GetAsync(new Uri($"/materiel/nouveau?personne={_person}", UriKind.Relative));

        Assert.That((form.StatusCode, person.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await _host.SendAsync(colleague.Id, new ChangeLoan { Id = id, Revision = 1, Content = Content }), Is.Null);
        Assert.That(await _host.SendAsync(colleague.Id, new ReturnEquipment(id, IsBack: true)), Is.False);
        Assert.That(await _host.SendAsync(colleague.Id, new DeleteLoan(id)), Is.False);
        Assert.That((await _host.SendAsync(colleague.Id, new LendEquipment { Id = Guid.CreateVersion7(), Content = Content })).Refusals.Single().Code, Is.EqualTo("loan.person_not_yours"));
        Assert.That(await browser.TextAsync("/materiel"), Does.Contain("Rien n’est prêté en ce moment"));
    }

    private LoanContent Content => new() { What = "Tablette bleue", PersonId = _person, LentOn = new(2026, 3, 2), DueOn = new(2026, 3, 13) };

    private async Task<Guid> LendAsync() =>
        (await _host.SendAsync(_advisor.Id, new LendEquipment { Id = Guid.CreateVersion7(), Content = Content })).SavedId!.Value;

    private Task<List<Loan>> LoansAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().Loans.AsNoTracking().ToListAsync());
}
