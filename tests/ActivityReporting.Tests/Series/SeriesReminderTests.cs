using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>At the end of the day the home page reminds of what was planned and is not yet noted.</summary>
internal sealed class SeriesReminderTests
{
    private const string Hint = "Prévu et pas encore noté";

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
    public async Task A_single_session_is_called_by_its_name_and_leads_to_its_form()
    {
        var series = await _host.PlanAsync(_advisor, Planned.Email.With(Planned.Tuesdays with { FirstDay = new(2026, 3, 10) }));

        var page = await _browser.TextAsync("/");

        Assert.That(page, Does.Contain("Confirmer «\u00A0Ma boîte mail\u00A0»").And.Contain(Hint).And.Contain($"href=\"/ateliers/{series}/seances/2026-03-10/confirmer\""));
    }

    [Test]
    public async Task Several_are_counted_and_lead_to_the_list()
    {
        await _host.PlanAsync(_advisor); // two Tuesdays have passed

        var page = await _browser.TextAsync("/");

        Assert.That(page, Does.Contain("Confirmer 2 séances d’atelier").And.Contain(Hint).And.Match("(?s)href=\"/ateliers\"[^>]*>(?:(?!</a>).)*Confirmer 2"));
    }

    [Test]
    public async Task What_is_confirmed_or_still_to_come_is_not_reminded_of()
    {
        var series = await _host.PlanAsync(_advisor, Planned.Email.With(Planned.Tuesdays with { FirstDay = new(2026, 3, 10) }));
        await _host.ConfirmAsync(_advisor, series, new(2026, 3, 10));

        Assert.That(await _browser.TextAsync("/"), Does.Not.Contain(Hint));
    }

    [Test]
    public async Task Today_s_session_is_reminded_of_once_it_is_over()
    {
        _host.Clock.Now = new(2026, 3, 17, 10, 29, 0, TimeSpan.Zero); // from ten to half past eleven in Paris
        await _host.PlanAsync(_advisor, Planned.Email.With(Planned.Tuesdays with { FirstDay = new(2026, 3, 17) }));

        using var browser = await _host.SignedInAsync(_advisor.Id);

        var during = await browser.TextAsync("/");
        _host.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.That(during, Does.Not.Contain(Hint));
        Assert.That(await browser.TextAsync("/"), Does.Contain(Hint));
    }

    [Test]
    public async Task A_colleague_is_not_reminded_of_it()
    {
        await _host.PlanAsync(_advisor);
        using var colleague = await _host.SignedInAsync((await _host.AddAdvisorAsync(_advisor.EmployerId)).Id);

        Assert.That(await colleague.TextAsync("/"), Does.Not.Contain(Hint));
    }
}
