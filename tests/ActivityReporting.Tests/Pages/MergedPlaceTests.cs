using System.Net;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>An activity keeps the id of its place; when that place turns out to be another, the pages show the other.</summary>
internal sealed class MergedPlaceTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _double;
    private Guid _activity;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _double = await _host.AddPlaceAsync(_advisor, "Mediatheque");
        _activity = await _host.LogAsync(_advisor, Given.OneOff with { PlaceId = _double });
        _browser = await _host.SignedInAsync(_advisor.Id);
        await _host.MergePlacesAsync(_double, _advisor.PlaceId);
    }

    [TearDown]
    public void Close()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_list_finds_it_by_the_place_of_today_and_names_that_one()
    {
        var page = WebUtility.HtmlDecode(await _browser.GetStringAsync($"/activites?Place={_advisor.PlaceId}"));
        var byOldId = WebUtility.HtmlDecode(await _browser.GetStringAsync($"/activites?Place={_double}"));

        Assert.That(page, Does.Contain($"/activites/{_activity}").And.Contain("Médiathèque").And.Not.Contain("Mediatheque"));
        Assert.That(byOldId, Does.Contain($"/activites/{_activity}"));
    }

    [Test]
    public async Task It_is_corrected_without_choosing_the_place_again()
    {
        var form = await OpenForm.OpenAsync(_browser, $"/activites/{_activity}/modifier");

        using var answer = await form.SendAsync(
            ("Input.Date", "2026-03-16"), ("Input.Where", _advisor.PlaceId.ToString()), ("Input.Themes", "Email"), ("Input.Duration", "30"));

        Assert.That(form.Html, Does.Contain($"<option value=\"{_advisor.PlaceId}\" selected").And.Not.Contain(_double.ToString()));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found), await answer.Content.ReadAsStringAsync());
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).PlaceId, Is.EqualTo(_advisor.PlaceId));
    }

    [Test]
    public async Task A_new_form_proposes_the_place_of_today() =>
        Assert.That(
            (await OpenForm.OpenAsync(_browser, "/activites/nouvelle/ponctuelle")).Html,
            Does.Contain($"<option value=\"{_advisor.PlaceId}\" selected").And.Not.Contain(_double.ToString()));
}
