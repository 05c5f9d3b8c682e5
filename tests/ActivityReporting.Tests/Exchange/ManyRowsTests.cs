using System.Diagnostics;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>A year of a whole team in one workbook; the bench measures it, this holds the bounds.</summary>
internal sealed class ManyRowsTests
{
    private const int Rows = 20_000;
    private const int WorkshopSize = 5;

    [Test]
    public async Task Twenty_thousand_rows_are_looked_at_and_written_in_time()
    {
        using var host = new TestHost();
        var advisor = await host.AddAdvisorAsync();
        using var browser = await host.SignedInAsync(advisor.Id);
        var book = LaCoopBook.Of(Enumerable.Range(0, Rows / (2 * WorkshopSize)).SelectMany(number => LaCoopBook.Workshop($"w{number}", WorkshopSize)
            .Concat(Enumerable.Range(0, WorkshopSize).Select(part => LaCoopBook.Row($"i{number}-{part}")))));

        var watch = Stopwatch.StartNew();
        var (path, text) = await browser.PreviewAsync(book);
        var looked = watch.Elapsed;
        using var pressed = await browser.PressAsync(path!, path!); // there is a preview
        watch.Restart();
        await host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));
        var written = watch.Elapsed;

        Assert.That(text, Does.Contain("Importer 12\u202F000"));
        Assert.That(await browser.TextAsync(path!), Does.Contain("12\u202F000\u00A0activités de plus"));
        Assert.That(looked, Is.LessThan(TimeSpan.FromSeconds(10)));
        Assert.That(written, Is.LessThan(TimeSpan.FromSeconds(20)));
    }
}
