using System.Net;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>On Monday 16 March 2026; the advisor has worked in the library since 2024.</summary>
internal sealed class AttachToPlaceTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    private string Path => $"/lieux/{_advisor.PlaceId}/rattachement";

    [SetUp]
    public async Task SignIn()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Close()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Leaving_and_coming_back_loses_no_day()
    {
        using var left = await _browser.SubmitAsync(Path, ("acte", "partir"), ("LastDay", "2026-02-28"));
        using var twice = await _browser.SubmitAsync(Path, ("acte", "partir"), ("LastDay", "2026-02-28"));
        using var back = await _browser.SubmitAsync(Path, ("acte", "venir"), ("FirstDay", "2026-03-10"));
        using var again = await _browser.SubmitAsync(Path, ("acte", "venir"), ("FirstDay", "2026-03-10"));

        Assert.That(new[] { left, twice, back, again }.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.Found));
        Assert.That((await _host.AttachmentsOfAsync(_advisor.Id)).Select(one => (one.FirstDay, one.LastDay)), Is.EqualTo(new (DateOnly, DateOnly?)[]
        {
            (new(2024, 1, 1), new(2026, 2, 28)), (new(2026, 3, 10), null),
        }));
        Assert.That(await _browser.GetStringAsync("/activites/nouvelle/ponctuelle"), Does.Contain($"<option value=\"{_advisor.PlaceId}\""));
    }

    [Test]
    public async Task An_attachment_that_was_a_mistake_goes_and_what_ended_before_stays()
    {
        using var left = await _browser.SubmitAsync(Path, ("acte", "partir"), ("LastDay", "2026-02-28"));
        using var back = await _browser.SubmitAsync(Path, ("acte", "venir"), ("FirstDay", "2026-03-10"));

        var page = await _browser.ReadAsync(Path);
        using var removed = await _browser.SubmitAsync(Path, ("acte", "retirer"));
        using var twice = await _browser.SubmitAsync(Path, ("acte", "retirer"));
        await _host.DeliverEventsAsync();

        Assert.That(page, Does.Contain("Ce rattachement n’a pas eu lieu"));
        Assert.That(new[] { removed, twice }.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.Found));
        Assert.That((await _host.AttachmentsOfAsync(_advisor.Id)).Select(one => (one.FirstDay, one.LastDay)), Is.EqualTo(new (DateOnly, DateOnly?)[]
        {
            (new(2024, 1, 1), new(2026, 2, 28)),
        }));
        Assert.That(await NotesAsync(), Is.EqualTo(new[] { "place.left", "place.attached", "place.unattached" }));
    }

    [Test]
    public async Task Who_leaves_before_coming_never_came()
    {
        using var left = await _browser.SubmitAsync(Path, ("acte", "partir"), ("LastDay", "2026-02-28"));
        using var announced = await _browser.SubmitAsync(Path, ("acte", "venir"), ("FirstDay", "2026-06-01"));

        var page = await _browser.ReadAsync(Path);
        using var given = await _browser.SubmitAsync(Path, ("acte", "partir"), ("LastDay", "2026-03-16"));

        Assert.That(page, Does.Contain("Vous y travaillerez à partir du 1er juin 2026."));
        Assert.That(given.StatusCode, Is.EqualTo(HttpStatusCode.Found));
        Assert.That((await _host.AttachmentsOfAsync(_advisor.Id)).Single().LastDay, Is.EqualTo(new DateOnly(2026, 2, 28)));
    }

    [TestCase("venir", "FirstDay", "2026-03-10", "déjà rattaché")]
    [TestCase("venir", "FirstDay", "2020-11-16", "17 novembre 2020")]
    [TestCase("venir", "FirstDay", "2030-01-01", "à plus d’un an")]
    [TestCase("partir", "LastDay", "2023-12-31", "ne peut pas précéder")]
    [TestCase("partir", "LastDay", "", "Indiquez le jour")]
    [TestCase("partir", "LastDay", "bientôt", "")]
    public async Task Days_that_cannot_be_are_refused_and_nothing_changes(string act, string field, string day, string message)
    {
        using var answer = await _browser.SubmitAsync(Path, ("acte", act), (field, day));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain(message));
        Assert.That((await _host.AttachmentsOfAsync(_advisor.Id)).Single().LastDay, Is.Null);
    }

    [Test]
    public async Task Each_change_leaves_a_note_in_the_trail()
    {
        using var left = await _browser.SubmitAsync(Path, ("acte", "partir"), ("LastDay", "2026-02-28"));
        await _host.DeliverEventsAsync();

        Assert.That(await NotesAsync(), Is.EqualTo(new[] { "place.left" }));
    }

    private Task<List<string>> NotesAsync() => _host.InOrganizationAsync(db => Task.FromResult(
        db.AuditEntries.Where(entry => entry.SubjectId == _advisor.PlaceId).OrderBy(entry => entry.Number).Select(entry => entry.Action).ToList()));
}
