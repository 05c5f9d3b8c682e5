using System.Net;
using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>Who reads, changes and merges which place.</summary>
internal sealed class PlaceRightsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _other;
    private Guid _elsewhere;

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        var owner = await _host.AddEmployerAsync("CCAS de Valence", "26362");
        _other = await _host.AddPublishedPlaceAsync(owner, "Mairie annexe", "26362");
        _elsewhere = owner;
    }

    [OneTimeTearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task An_advisor_changes_where_they_work_and_the_employers_places_and_reads_the_others()
    {
        var sibling = await _host.AddPublishedPlaceAsync(_advisor.EmployerId, "Gymnase");

        using var browser = await _host.SignedInAsync(_advisor.Id);

        Assert.That(await AskAsync(browser, _advisor.PlaceId), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That(await AskAsync(browser, sibling), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That(await AskAsync(browser, _other), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task An_advisor_whose_contract_and_attachment_ended_changes_nothing_any_more()
    {
        var former = await _host.AddAdvisorAsync(firstDay: new(2024, 1, 1), lastDay: new(2026, 3, 15));
        await _host.SendAsync(former.Id, new Organization.Places.Directory.LeavePlace { PlaceId = former.PlaceId, LastDay = new(2026, 3, 15) });

        using var browser = await _host.SignedInAsync(former.Id);

        Assert.That(await AskAsync(browser, former.PlaceId), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task A_manager_sees_the_employers_places_only()
    {
        using var browser = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(_advisor.EmployerId));

        Assert.That(await AskAsync(browser, _advisor.PlaceId), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
        Assert.That(await AskAsync(browser, _other), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
        Assert.That(await browser.GetStringAsync("/lieux?perimetre=tous"), Does.Contain("Médiathèque").And.Not.Contain("Mairie annexe"));
    }

    [Test]
    public async Task A_manager_of_former_times_sees_none()
    {
        using var browser = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(_advisor.EmployerId, lastDay: new(2026, 3, 15)));

        Assert.That(await AskAsync(browser, _advisor.PlaceId), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Coordinators_and_funders_read_the_directory_and_change_nothing()
    {
        using var coordinator = await _host.SignedInAsync(await _host.AddAccountAsync(Role.Coordinator));
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(Territory.Nation));

        Assert.That(await AskAsync(coordinator, _other), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Forbidden)));
        Assert.That(await AskAsync(funder, _other), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Forbidden)));
    }

    [Test]
    public async Task An_administrator_changes_all()
    {
        using var browser = await _host.SignedInAsync(await _host.AddAdministratorAsync());

        Assert.That(await AskAsync(browser, _other), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));
    }

    [Test]
    public async Task Names_of_advisors_are_for_those_who_answer_for_the_place()
    {
        using var own = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(_advisor.EmployerId));
        using var funder = await _host.SignedInAsync(await _host.AddFunderAsync(Territory.Nation));

        Assert.That(await own.GetStringAsync($"/lieux/{_advisor.PlaceId}"), Does.Contain("<li>Camille Durand</li>"));
        Assert.That(
            WebUtility.HtmlDecode(await funder.GetStringAsync($"/lieux/{_advisor.PlaceId}")),
            Does.Not.Contain("<li>Camille Durand</li>").And.Contain("Un conseiller numérique y travaille"));
    }

    [Test]
    public async Task Names_of_who_hides_or_has_left_are_for_nobody_but_the_own_team()
    {
        var (shy, mate, closed) = (await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync(), await _host.AddAdvisorAsync());
        foreach (var person in new[] { shy, mate, closed })
        {
            await _host.SendAsync(person.Id, new AttachToPlace { PlaceId = _other, FirstDay = new(2026, 1, 5) });
        }

        await _host.CallAsync(shy.Id, "Timide", "Discret");
        await _host.CallAsync(mate.Id, "Odile", "Vercors");
        await _host.CallAsync(closed.Id, "Ancien", "Parti");
        await _host.SendAsync(shy.Id, new ChooseWhatIsShown { IsHidden = true });
        await _host.CloseAccountAsync(closed.Id);
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        using var coordinator = await _host.SignedInAsync(await _host.AddCoordinatorAsync(await _host.AddTeamAsync(shy)));

        var others = await administrator.ReadAsync($"/lieux/{_other}");
        var own = await coordinator.ReadAsync($"/lieux/{_other}");

        Assert.That(others, Does.Contain("<li>Odile Vercors</li>").And.Not.Contain("Discret").And.Contain("Un autre conseiller numérique y travaille"));
        Assert.That(own, Does.Contain("<li>Odile Vercors</li>").And.Contain("<li>Timide Discret</li>").And.Not.Contain("Un autre conseiller"));
        Assert.That(others + own, Does.Not.Contain("Ancien Parti"));
    }

    [Test]
    public async Task What_somebody_else_changed_meanwhile_is_not_overwritten_unseen()
    {
        var place = await _host.AddPublishedPlaceAsync(_elsewhere, "Salle polyvalente", "26362");
        using var first = await _host.SignedInAsync(await _host.AddAdministratorAsync());

        using var one = await first.SubmitAsync($"/lieux/{place}/modifier", [.. Typed, ("Input.Summary", "Au premier"), ("Input.Version", "1")]);
        using var late = await first.SubmitAsync($"/lieux/{place}/modifier", [.. Typed, ("Input.Summary", "Au second"), ("Input.Version", "1")]);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        using var again = await first.SubmitAsync($"/lieux/{place}/modifier", [.. Typed, ("Input.Summary", "Au second"), ("Input.Version", "2")]);

        Assert.That(one.StatusCode, Is.EqualTo(HttpStatusCode.Found), await one.Content.ReadAsStringAsync());
        Assert.That(late.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain("a changé pendant que vous l’écriviez (Résumé)").And.Contain("Au second").And.Contain("name=\"Input.Version\" value=\"2\""));
        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That((await _host.PlaceAsync(place)).Summary, Is.EqualTo("Au second"));
    }

    private static (string Name, string Value)[] Typed =>
    [
        ("Input.Name", "Salle polyvalente"), ("Input.Commune", "Valence (26000)"), ("Input.Address", "1 rue de l’Exemple"), ("Input.Services", "EverydayTools"), ("Input.IsVisible", "true"),
    ];

    private static async Task<(HttpStatusCode Read, HttpStatusCode Change)> AskAsync(HttpClient browser, Guid place)
    {
        using var read = await browser.GetAsync(new Uri($"/lieux/{place}", UriKind.Relative));
        using var change = await browser.GetAsync(new Uri($"/lieux/{place}/modifier", UriKind.Relative));
        return (read.StatusCode, change.StatusCode);
    }
}
