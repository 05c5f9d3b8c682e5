using System.Net;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>A deleted series is found again after its notice is gone.</summary>
internal sealed class DeletedSeriesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _series;

    [SetUp]
    public async Task DeleteOne()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _series = await _host.PlanAsync(_advisor, Planned.Email);
        _browser = await _host.SignedInAsync(_advisor.Id);
        await _host.SendAsync(_advisor.Id, new ActivityReporting.Series.DeleteSeries(_series));
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task It_is_listed_and_brought_back_without_scripts()
    {
        var page = await _browser.TextAsync("/ateliers/supprimees");
        using var back = await _browser.SubmitAsync("/ateliers/supprimees");

        Assert.That(page, Does.Contain("Ma boîte mail").And.Contain("à remettre avant le 15 avril 2026"));
        Assert.That((back.StatusCode, back.Headers.Location!.OriginalString), Is.EqualTo((HttpStatusCode.Redirect, $"/ateliers/{_series}")));
        Assert.That(await _browser.TextAsync("/ateliers/supprimees"), Does.Contain("Rien à remettre"));
    }

    [Test]
    public async Task Somebody_elses_is_not()
    {
        using var other = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        Assert.That(await other.TextAsync("/ateliers/supprimees"), Does.Contain("Rien à remettre").And.Not.Contain("Ma boîte mail"));
    }

    [Test]
    public async Task After_thirty_days_it_is_gone()
    {
        _host.Clock.Advance(TimeSpan.FromDays(31));
        using var browser = await _host.SignedInAsync(_advisor.Id);

        Assert.That(await browser.TextAsync("/ateliers/supprimees"), Does.Contain("Rien à remettre"));
    }
}
