using System.Net;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.Resources.Data;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Resources.Tests.Library;

internal sealed class PublishLinkTests
{
    private const string Form = "/ressources/nouvelle";

    private TestHost _host;
    private HttpClient _advisor;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _advisor.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_published_link_is_in_the_list_for_everyone()
    {
        var colleague = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        var answer = await PublishAsync("Taper sans peur", "https://exemple.fr/clavier");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await ReadAsync(colleague, "/ressources"), Does.Contain("Taper sans peur").And.Contain("href=\"https://exemple.fr/clavier\""));
    }

    [Test]
    public async Task The_same_form_sent_twice_publishes_once()
    {
        var id = Guid.CreateVersion7().ToString();

        await PublishAsync("Deux fois", "https://exemple.fr/deux-fois", ("Input.Id", id));
        var second = await PublishAsync("Deux fois", "https://exemple.fr/deux-fois", ("Input.Id", id));

        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(await CountAsync("https://exemple.fr/deux-fois"), Is.EqualTo(1));
    }

    [Test]
    public async Task The_same_form_with_other_content_is_refused_and_keeps_what_was_typed()
    {
        var id = Guid.CreateVersion7().ToString();
        await PublishAsync("Premier", "https://exemple.fr/premier", ("Input.Id", id));

        var answer = await PublishAsync("Second", "https://exemple.fr/second", ("Input.Id", id));

        Assert.That(await ReadAsync(answer), Does.Contain("déjà servi à publier").And.Contain("value=\"Second\"").And.Not.Contain(id));
    }

    [TestCase("")]
    [TestCase("abc")]
    public async Task A_form_without_its_id_is_refused_and_comes_back_with_one(string id)
    {
        var answer = await PublishAsync("Sans numéro", "https://exemple.fr/sans-numero", ("Input.Id", id));

        Assert.That(await ReadAsync(answer), Does.Contain("arrivé abîmé").And.Contain("value=\"Sans numéro\"").And.Match("name=\"Input.Id\" value=\"[0-9a-f-]{36}\""));
        Assert.That(await CountAsync("https://exemple.fr/sans-numero"), Is.Zero);
    }

    [Test]
    public async Task An_address_already_in_the_library_is_refused()
    {
        await PublishAsync("Original", "https://exemple.fr/original");

        var answer = await PublishAsync("Copie", "https://exemple.fr/original");

        Assert.That(await ReadAsync(answer), Does.Contain("Cette adresse est déjà dans la bibliothèque."));
    }

    [TestCase("javascript:alert(1)", "doit être celle d’une page web")]
    [TestCase("exemple.fr/sans-schema", "doit être celle d’une page web")]
    [TestCase("file:///etc/passwd", "doit être celle d’une page web")]
    [TestCase("https://moi:secret@exemple.fr/", "identifiant de connexion")]
    public async Task A_link_that_is_no_public_page_is_refused(string link, string sentence)
    {
        var answer = await PublishAsync("Un lien", link);

        Assert.That(await ReadAsync(answer), Does.Contain(sentence));
    }

    [Test]
    public async Task A_title_too_short_or_no_theme_is_refused()
    {
        var answer = await _advisor.SubmitAsync(Form, ("Input.Title", "ab"), ("Input.Link", "https://exemple.fr/ab"));

        Assert.That(await ReadAsync(answer), Does.Contain("Choisissez au moins un thème.").And.Contain("value=\"ab\""));
    }

    [Test]
    public async Task A_title_with_markup_is_shown_as_text()
    {
        await PublishAsync("<script>alert(1)</script>", "https://exemple.fr/script");

        var page = await _advisor.GetStringAsync("/ressources");

        Assert.That(page, Does.Not.Contain("<script>alert").And.Contain("&lt;script&gt;alert"));
    }

    [Test]
    public async Task The_list_filters_by_theme_and_refuses_an_unknown_one()
    {
        await PublishAsync("Sur la santé", "https://exemple.fr/sante", ("Input.Themes", "Health"));

        var health = await ReadAsync(_advisor, "/ressources?theme=Health");
        var parenthood = await ReadAsync(_advisor, "/ressources?theme=Parenthood");
        using var unknown = await _advisor.GetAsync(new Uri("/ressources?theme=Sorcellerie", UriKind.Relative));

        Assert.That(health, Does.Contain("Sur la santé"));
        Assert.That(parenthood, Does.Not.Contain("Sur la santé"));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await ReadAsync(unknown), Does.Contain("«\u00A0Sorcellerie\u00A0» ne convient pas pour «\u00A0Thème\u00A0»"));
    }

    [Test]
    public async Task A_funder_reads_but_does_not_publish()
    {
        var funder = await _host.SignedInAsync(await _host.AddFunderAsync(SharedKernel.Territories.Territory.Nation));

        var list = await funder.GetAsync("/ressources");
        var form = await funder.GetAsync(Form);

        Assert.That((list.StatusCode, form.StatusCode), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.Forbidden)));
    }

    [Test]
    public async Task Publishing_tells_the_other_modules_once()
    {
        await _host.DeliverEventsAsync();

        await PublishAsync("Pour les autres", "https://exemple.fr/autres");

        var relay = _host.Services.GetServices<IOutboxRelay>().Single(one => one.Module == ResourcesDbContext.SchemaName);
        Assert.That((await relay.StateAsync(CancellationToken.None)).Pending, Is.EqualTo(2)); // the event, and the line of the trail
    }

    private static async Task<string> ReadAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    private static async Task<string> ReadAsync(HttpClient browser, string path) => WebUtility.HtmlDecode(await browser.GetStringAsync(path));

    private Task<HttpResponseMessage> PublishAsync(string title, string link, params (string Name, string Value)[] more) =>
        _advisor.SubmitAsync(
            Form, [("Input.Title", title), ("Input.Link", link), .. more.Any(field => field.Name == "Input.Themes") ? [] : new[] { ("Input.Themes", "Email") }, .. more]);

    private Task<int> CountAsync(string link) => _host.InScopeAsync(services =>
        services.GetRequiredService<ResourcesDbContext>().Resources.CountAsync(resource => resource.Link == link));
}
