using System.Net;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Funders;
using ConseillerNumerique.Organization.Tests.Rights;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Funders;

internal sealed class FunderPagesTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    private TestHost _host;
    private HttpClient _administrator;
    private Guid _funder;

    private string Page => $"/administration/financeurs/{_funder}";

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        _administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
    }

    [SetUp]
    public async Task AddFunder() => _funder = await _host.AddAccountAsync(Role.Funder);

    [OneTimeTearDown]
    public void StopHost()
    {
        _administrator.Dispose();
        _host.Dispose();
    }

    [TestCase("nation:FR", "funds the nation", "Voit aujourd’hui les rapports de la France entière")]
    [TestCase("region:11", "funds région 11", "Voit aujourd’hui les rapports de la région Île-de-France, de ses départements et de leurs structures.")]
    [TestCase("departement:11", "funds département 11", "Voit aujourd’hui les rapports du département Aude (11) et de ses structures.")]
    public async Task Gives_a_territory_and_says_what_it_opens(string scope, string right, string sentence)
    {
        using var answer = await GrantAsync(("Input.Scope", scope));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.TextAsync());
        Assert.That(await RightsAsync(), Is.EqualTo(right));
        Assert.That(await _administrator.ReadAsync(Page), Does.Contain(sentence).And.Contain("En cours"));
    }

    [Test]
    public async Task Gives_an_employer()
    {
        var employer = await _host.AddEmployerAsync("Ville du Financeur");

        using var answer = await GrantAsync(("Input.Scope", "structure"), ("Input.Employer", "ville du financeur"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.TextAsync());
        Assert.That(await RightsAsync(), Is.EqualTo($"funds {employer}"));
        Assert.That(await _administrator.ReadAsync(Page), Does.Contain("les rapports de la structure « Ville du Financeur »."));
    }

    [Test]
    public async Task A_scope_given_twice_is_one_and_one_that_runs_is_not_given_again()
    {
        await GrantAsync(("Input.Scope", "departement:26"));
        using var again = await GrantAsync(("Input.Scope", "departement:26"));
        using var overlapping = await GrantAsync(("Input.Scope", "departement:26"), ("Input.FirstDay", "2027-01-01"));

        Assert.That(again.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await overlapping.RefusalsAsync(), Does.Contain("suit déjà ce périmètre"));
    }

    [TestCase("", "Choisissez le périmètre.")]
    [TestCase("departement:999", "Choisissez un périmètre de la liste.")]
    [TestCase("commune:26108", "Un financeur suit la France entière, une région ou un département.")]
    [TestCase("structure", "Indiquez la structure.")]
    [TestCase("structure:019a9b3e-5d0c-7a41-9f2e-6c1d8e20b7f4", "Choisissez un périmètre de la liste.")]
    public async Task Refuses_what_is_no_scope(string scope, string message)
    {
        using var answer = await GrantAsync(("Input.Scope", scope));

        Assert.That(await answer.RefusalsAsync(), Does.Contain(message));
        Assert.That(await RightsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_scope_that_ended_yesterday_opens_nothing_today()
    {
        await GrantAsync(("Input.Scope", "departement:26"), ("Input.FirstDay", "2025-01-01"));

        using var answer = await _administrator.SubmitAsync($"{Page}/perimetres/departement:26/2025-01-01", ("LastDay", "2026-03-15"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await answer.TextAsync());
        Assert.That(await RightsAsync(), Is.Empty);
        Assert.That(
            await _administrator.ReadAsync(Page),
            Does.Contain("Ne voit aucun rapport aujourd’hui.").And.Contain("Terminé").And.Contain("du 1er janvier 2025 au 15 mars 2026"));
    }

    [Test]
    public async Task A_scope_opens_its_last_day_too()
    {
        await GrantAsync(("Input.Scope", "departement:26"), ("Input.FirstDay", "2025-01-01"));

        await _administrator.SubmitAsync($"{Page}/perimetres/departement:26/2025-01-01", ("LastDay", "2026-03-16"));

        Assert.That(await RightsAsync(), Is.EqualTo("funds département 26"));
    }

    [Test]
    public async Task Refuses_an_end_before_the_beginning_and_takes_back_what_has_opened_nothing()
    {
        await GrantAsync(("Input.Scope", "departement:26"));
        var url = $"{Page}/perimetres/departement:26/2026-03-16";

        using var refused = await _administrator.SubmitAsync(url, ("LastDay", "2026-03-15"));
        using var taken = await _administrator.SubmitAsync(url, ("retirer", "true"));

        Assert.That(await refused.RefusalsAsync(), Does.Contain("Le dernier jour ne peut pas précéder le premier."));
        Assert.That(taken.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await taken.TextAsync());
        Assert.That(await RightsAsync(), Is.Empty);
    }

    [Test]
    public async Task A_scope_that_ended_is_not_lengthened_over_a_later_one()
    {
        await GrantAsync(("Input.Scope", "departement:26"), ("Input.FirstDay", "2025-01-01"), ("Input.LastDay", "2025-06-30"));
        await GrantAsync(("Input.Scope", "departement:26"), ("Input.FirstDay", "2026-01-01"));
        var url = $"{Page}/perimetres/departement:26/2025-01-01";

        using var over = await _administrator.SubmitAsync(url, ("LastDay", "2026-02-28"));
        using var before = await _administrator.SubmitAsync(url, ("LastDay", "2025-12-31"));

        Assert.That(await over.RefusalsAsync(), Does.Contain("suit déjà ce périmètre"));
        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await before.TextAsync());
        Assert.That(await _administrator.ReadAsync(Page), Does.Contain("du 1er janvier 2025 au 31 décembre 2025"));
    }

    [Test]
    public async Task Two_clicks_at_once_take_a_scope_back()
    {
        await GrantAsync(("Input.Scope", "departement:26"));
        var administrator = await _host.AddAdministratorAsync();
        var end = new EndScope
        {
            FunderId = _funder, Scope = FunderScope.Of(new Territory(TerritoryKind.Departement, "26")), FirstDay = Today, LastDay = null,
        };

        var answers = await Task.WhenAll(_host.SendAsync(administrator, end), _host.SendAsync(administrator, end));

        Assert.That(answers, Has.Some.Not.Null);
        Assert.That(await RightsAsync(), Is.Empty);
    }

    [Test]
    public async Task Someone_without_the_role_is_no_funder()
    {
        var advisor = await _host.AddAccountAsync(Role.Advisor);

        using var page = await _administrator.GetAsync(new Uri($"/administration/financeurs/{advisor}", UriKind.Relative));

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(
            await _host.SendAsync(advisor, new GrantScope { FunderId = advisor, Scope = FunderScope.Of(Territory.Nation), FirstDay = Today, LastDay = null }),
            Is.Null);
    }

    [Test]
    public async Task Only_an_administrator_is_told_of_funders() =>
        Assert.That(await _host.SendAsync(_funder, new ReadFunders(Today, [_funder])), Is.Empty);

    [Test]
    public async Task Finds_a_funder_by_e_mail()
    {
        await GrantAsync(("Input.Scope", "region:84"));

        Assert.That(
            await _administrator.ReadAsync($"/administration/financeurs?Text=camille.{_funder:N}"),
            Does.Contain(Page).And.Contain("de la région Auvergne-Rhône-Alpes").And.Contain("1 périmètre"));
    }

    private async Task<string> RightsAsync() => RightsInWords.Of(await _host.SendAsync(_funder, new FindReportRights(Today)));

    private Task<HttpResponseMessage> GrantAsync(params (string Name, string Value)[] fields) => _administrator.SubmitAsync(
        $"{Page}/perimetres/nouveau",
        [.. Array.Exists(fields, field => field.Name == "Input.FirstDay") ? [] : new[] { ("Input.FirstDay", "2026-03-16") }, .. fields]);
}
