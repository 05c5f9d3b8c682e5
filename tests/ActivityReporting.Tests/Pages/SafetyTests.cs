using System.Net;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class SafetyTests
{
    private const int TenMegabytes = 10 * 1024 * 1024;

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task SignIn()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_form_without_its_token_is_refused()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("__RequestVerificationToken", "")));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.Id), Does.Not.Contain(form.Id));
    }

    [Test]
    public async Task A_body_of_ten_megabytes_is_refused()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Notes", new string('a', TenMegabytes))));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.RequestEntityTooLarge));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("trop lourd"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.Id), Does.Not.Contain(form.Id));
    }

    [Test]
    public async Task A_script_in_a_text_is_shown_and_not_run()
    {
        const string script = "<script>alert('1')</script>";
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);
        using var answer = await form.SendAsync(Typed.Session(
            _advisor, ("Input.Total", "1"), ("Input.Notes", script), ("Input.Title", script)));

        foreach (var path in (string[])["/activites", $"/activites/{form.Id}", $"/activites/{form.Id}/modifier"])
        {
            var html = await _browser.GetStringAsync(new Uri(path, UriKind.Relative));

            Assert.That(html, Does.Not.Contain("<script>alert"), path);
            Assert.That(html, Does.Contain("&lt;script&gt;alert"), path);
        }
    }

    [Test]
    public async Task No_page_of_a_form_weighs_more_than_40_kilobytes()
    {
        foreach (var path in (string[])[Typed.OneOffPath, Typed.IndividualPath, Typed.WorkshopPath, "/activites"])
        {
            var page = await _browser.GetByteArrayAsync(new Uri(path, UriKind.Relative));

            Assert.That(page, Has.Length.LessThan(40 * 1024), path);
        }
    }
}
