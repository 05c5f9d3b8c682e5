using System.Net;
using System.Security.Cryptography;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.EndToEnd.Tests.Browser;
using ConseillerNumerique.EndToEnd.Tests.Operations;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Faults;

/// <summary>The built host stores a report while its files may grow no further.</summary>
internal sealed class FullDiskTests
{
    private string _data;
    private string _confirmation;
    private string _cookies;

    [OneTimeSetUp]
    public async Task PrepareAsync()
    {
        using var host = new TestHost();
        host.Clock.Now = TimeProvider.System.GetUtcNow(); // the child lives now, and so must the session
        var lastMonth = Month.Of(BusinessCalendar.TodayIn(BusinessCalendar.Paris, host.Clock)).Previous;
        var advisor = await host.AddAdvisorAsync(firstDay: lastMonth.First);
        using var manager = await host.SignedInAsync(await host.AddEmployerManagerAsync(advisor.EmployerId));
        await host.InScopeAsync(services => services.GetRequiredService<IJobs>()
            .RunInlineAsync("rapports.figer", lastMonth.ToString(), null, CancellationToken.None));
        _confirmation = $"/rapports/{MainLinePeople.FirstId(await manager.GetStringAsync("/rapports"), "/rapports/")}?confirmer=true";
        await manager.GetStringAsync(_confirmation); // the cookie that its form is checked against
        _cookies = host.CookiesOf(manager).Header;
        _data = DataCopy.Of(host);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_data, recursive: true);

    [Test]
    public async Task A_report_that_cannot_be_stored_stays_a_draft_and_the_next_try_stores_it()
    {
        using var host = HostProcess.Serve(_data, out var address);
        using var manager = HostProcess.Client(await address, _cookies);

        await host.LimitFilesAsync(bytes: 512);
        using var refused = await manager.SubmitAsync(_confirmation, ("faire", "confirmer"));
        var left = StoredFiles();
        await host.LimitFilesAsync(bytes: null);
        using var validated = await manager.SubmitAsync(_confirmation, ("faire", "confirmer"));

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.OK), host.Output);
        Assert.That(WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync()), Does.Contain("Rien n’a changé, il reste en brouillon"));
        Assert.That(left, Is.Empty);
        Assert.That(validated.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(StoredFiles().Select(Path.GetFileName), Is.EquivalentTo(StoredFiles().Select(Sha256Of)).And.Exactly(2).Items);
    }

    private static string Sha256Of(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private string[] StoredFiles()
    {
        var files = Path.Combine(_data, "files");
        return Directory.Exists(files) ? Directory.GetFiles(files, "*", SearchOption.AllDirectories) : [];
    }
}
