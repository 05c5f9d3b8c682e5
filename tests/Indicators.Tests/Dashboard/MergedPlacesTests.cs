using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Tests.Reports;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Two places that turned out to be one count as one, in every period; no activity is counted twice or lost.</summary>
public sealed class MergedPlacesTests
{
    private TestHost _host = null!; // set up before each test
    private TestAdvisor _advisor = null!; // as above
    private Guid _double;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _double = await _host.AddPlaceAsync(_advisor, "Mediatheque");
        await _host.PublishAsync(
            Recorded.Workshop(_advisor.Id, 5, new(2026, 3, 2)) with { Channel = Channel.Place, PlaceId = _double, EmployerId = _advisor.EmployerId },
            Recorded.Workshop(_advisor.Id, 7, new(2026, 3, 3)) with { Channel = Channel.Place, PlaceId = _advisor.PlaceId, EmployerId = _advisor.EmployerId },
            Recorded.Workshop(_advisor.Id, 20, new(2026, 2, 3)) with { Channel = Channel.Place, PlaceId = _double, EmployerId = _advisor.EmployerId },
            Recorded.Workshop(_advisor.Id, 40, new(2026, 2, 4)) with { Channel = Channel.Place, PlaceId = _advisor.PlaceId, EmployerId = _advisor.EmployerId });
    }

    [TearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task One_line_on_the_dashboard_with_both()
    {
        using var browser = await _host.SignedInAsync(_advisor.Id);
        var before = await browser.ReadDashboardAsync();

        await _host.MergePlacesAsync(_double, _advisor.PlaceId);

        var page = await browser.ReadDashboardAsync();
        Assert.That(before.Row("lieux", "Mediatheque"), Does.StartWith("5"));
        Assert.That(page.Row("lieux", "Médiathèque"), Is.EqualTo("12100,0 % 60 0"));
        Assert.That(page.Row("lieux", "Mediatheque"), Is.Null);
        Assert.That(page.Row("comparer", "Accompagnements"), Does.StartWith("12"));
    }

    [Test]
    public async Task One_line_in_the_report_with_both()
    {
        await _host.MergePlacesAsync(_double, _advisor.PlaceId);

        await _host.FreezeAsync(TestReports.February);

        var report = (await _host.ReportOfAsync(_advisor.EmployerId)).DataSet;
        Assert.That(report, Does.Contain("Médiathèque").And.Not.Contain("Mediatheque"));
    }
}
