using System.Net;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Freezing;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Rebuilding;

/// <summary>After an update that counts otherwise, until the facts are made anew.</summary>
public sealed class RecountTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task HaveFactsOfAnotherShape()
    {
        _host = new TestHost();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        await _browser.LogOneOffAsync(_advisor);
        await _host.DeliverEventsAsync();
        await _host.InScopeAsync(services => services.GetRequiredService<IndicatorsDbContext>().FactsStates
            .ExecuteUpdateAsync(row => row.SetProperty(state => state.Shape, 0)));
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase("/indicateurs")]
    [TestCase("/indicateurs?format=csv")]
    [TestCase("/chiffres")]
    public async Task A_page_says_so_instead_of_showing_wrong_figures(string path)
    {
        using var answer = await _browser.GetAsync(path);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(answer.Headers.RetryAfter?.Delta, Is.EqualTo(TimeSpan.FromMinutes(1)));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Les chiffres sont refaits").And.Not.Contain("Chiffres clés"));
    }

    [Test]
    public async Task The_home_page_opens_without_them()
    {
        using var answer = await _browser.GetAsync("/");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void No_report_is_frozen() => Assert.That(
        () => _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new FreezeMonthlyReportsOf { Months = [new(2026, 1)] })),
        Throws.InstanceOf<FreezeFailedException>());

    [Test]
    public async Task The_next_start_makes_them_anew_and_all_is_as_before()
    {
        await _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new ReviewShape()));
        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));

        using var answer = await _browser.GetAsync("/indicateurs");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("Chiffres cl"));
    }
}
