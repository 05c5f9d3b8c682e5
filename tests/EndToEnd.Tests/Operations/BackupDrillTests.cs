using System.Net;
using ConseillerNumerique.Bench;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.EndToEnd.Tests.Faults;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>What a restored backup must give back: activities, figures, reports with their files, sessions.</summary>
internal sealed class BackupDrillTests
{
    private string _data;
    private string _cookies;
    private string _pdf;
    private byte[] _printed;
    private DirectoryInfo _folder;

    [OneTimeSetUp]
    public async Task WorkAsync()
    {
        _folder = Directory.CreateTempSubdirectory("drill-");
        using var host = new TestHost();
        host.Clock.Now = TimeProvider.System.GetUtcNow(); // the restored host lives now
        var lastMonth = Month.Of(BusinessCalendar.TodayIn(BusinessCalendar.Paris, host.Clock)).Previous;
        var advisor = await host.AddAdvisorAsync(firstDay: lastMonth.First);
        using var browser = await host.SignedInAsync(advisor.Id);
        foreach (var day in new[] { lastMonth.First, lastMonth.Last })
        {
            using var logged = await browser.SubmitAsync(
                "/activites/nouvelle/ponctuelle",
                ("Input.Date", day.ToString("O")), ("Input.Where", advisor.PlaceId.ToString()), ("Input.Themes", "Email"), ("Input.Duration", "15"));
        }

        await host.DeliverEventsAsync();
        await host.InScopeAsync(services => services.GetRequiredService<IJobs>()
            .RunInlineAsync("rapports.figer", lastMonth.ToString(), null, CancellationToken.None));
        using var manager = await host.SignedInAsync(await host.AddEmployerManagerAsync(advisor.EmployerId));
        var report = Browser.MainLinePeople.FirstId(await manager.GetStringAsync("/rapports"), "/rapports/");
        using var validated = await manager.SubmitAsync($"/rapports/{report}?confirmer=true", ("faire", "confirmer"));
        _pdf = $"/rapports/{report}/pdf";
        _printed = await manager.GetByteArrayAsync(_pdf);
        _cookies = host.CookiesOf(manager).Header;
        _data = DataCopy.Of(host);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        Directory.Delete(_data, recursive: true);
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task Everything_is_there_after_a_restoration()
    {
        var (backup, elsewhere) = (Path.Combine(_folder.FullName, "backup"), Path.Combine(_folder.FullName, "elsewhere"));

        var saved = await HostProcess.RunAsync(_data, ["sauvegarder", backup]);
        var restored = await HostProcess.RunAsync(elsewhere, ["restaurer", backup]);
        var rebuilt = await HostProcess.RunAsync(elsewhere, ["indicateurs", "reconstruire"]);
        using var host = HostProcess.Serve(elsewhere, out var address);
        using var browser = HostProcess.Client(await address, _cookies);
        using var pdf = await browser.GetAsync(new Uri(_pdf, UriKind.Relative));

        Assert.That((saved.ExitCode, restored.ExitCode, rebuilt.ExitCode), Is.EqualTo((0, 0, 0)), saved.Errors + restored.Errors + rebuilt.Errors);
        Assert.That(Activities(elsewhere), Is.EquivalentTo(Activities(_data)).And.Count.EqualTo(2));
        Assert.That(StoredIds.Read(elsewhere, "indicators", "select \"ActivityId\" from \"ActivityFacts\" where not \"Deleted\""), Is.EquivalentTo(Activities(_data)));
        Assert.That(pdf.StatusCode, Is.EqualTo(HttpStatusCode.OK), "session, keys, report and file");
        Assert.That(await pdf.Content.ReadAsByteArrayAsync(), Is.EqualTo(_printed));
    }

    private static List<Guid> Activities(string data) => [.. StoredIds.Read(data, "activity_reporting", "select \"Id\" from \"Activities\"")];
}
