using System.Net;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>The page of one session.</summary>
internal sealed class OccurrencePagesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_session_is_cancelled_taken_back_and_moved_alone()
    {
        var id = await _host.PlanAsync(_advisor);
        var path = $"/ateliers/{id}/seances/2026-03-24";

        using var cancelled = await _browser.PressAsync(path, $"{path}?handler=Cancel");
        var list = await _browser.TextAsync("/ateliers");
        using var back = await _browser.PressAsync(path, $"{path}?handler=Reinstate");
        using var moved = await _browser.PressAsync(path, $"{path}?handler=Move", ("Input.Day", "2026-03-26"), ("Input.StartsAt", "14:30"));

        Assert.That((cancelled.IsSaved(), back.IsSaved(), moved.IsSaved()), Is.EqualTo((true, true, true)));
        Assert.That(list, Does.Contain("Annulée"));
        Assert.That(await _browser.TextAsync(path), Does.Contain("jeudi 26 mars 2026, 14\u00A0h\u00A030").And.Contain("Déplacée").And.Contain("Prévue d’abord le mardi 24 mars 2026"));
    }

    [Test]
    public async Task A_refused_move_says_why_beside_its_field()
    {
        var id = await _host.PlanAsync(_advisor);
        var path = $"/ateliers/{id}/seances/2026-03-24";

        using var answer = await _browser.PressAsync(path, $"{path}?handler=Move", ("Input.Day", "2026-03-31"), ("Input.StartsAt", "10:00"));

        Assert.That(await answer.TextAsync(), Does.Contain("Il y a déjà une séance de cette série à cette heure le 31 mars 2026.").And.Contain("value=\"2026-03-31\""));
    }

    [TestCase("2026-03-11")]
    [TestCase("2026-3-10")]
    [TestCase("demain")]
    public async Task A_day_without_a_session_is_nowhere(string day)
    {
        var id = await _host.PlanAsync(_advisor);

        using var answer = await _browser.GetAsync(new Uri($"/ateliers/{id}/seances/{day}", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }
}
