using ConseillerNumerique.Indicators.Reports.Reviewing;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Reports;

/// <summary>Text and validation of a report are in the trail, once however often they are sent.</summary>
internal sealed class ReportTrailTests
{
    private TestHost _host;

    [SetUp]
    public void StartHost() => _host = new();

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task Tells_of_the_text_and_of_the_validation()
    {
        var advisor = await _host.AddAdvisorAsync();
        var report = await _host.FreezeOneAsync(advisor.EmployerId);
        var manager = await _host.AddEmployerManagerAsync(advisor.EmployerId);
        await _host.SendAsync(manager, new SaveNarrative { Id = report.Id, Narrative = "Un mois plein", Revision = report.Revision });
        var revision = (await _host.ReportOfAsync(advisor.EmployerId)).Revision;
        await _host.SendAsync(manager, new ValidateReport(report.Id, revision));
        await _host.SendAsync(manager, new ValidateReport(report.Id, revision));
        await _host.DeliverEventsAsync();

        Assert.That((await LinesAsync("report.narrated"), await LinesAsync("report.validated")), Is.EqualTo((1, 1)));
    }

    /// <summary>On the page of the trail, under the filter.</summary>
    private async Task<int> LinesAsync(string action)
    {
        using var administrator = await _host.SignedInAsync(await _host.AddAdministratorAsync());
        var page = await administrator.GetStringAsync(new Uri($"/administration/audit?What={action}", UriKind.Relative));
        return page.Split("un rapport</b>").Length - 1;
    }
}
