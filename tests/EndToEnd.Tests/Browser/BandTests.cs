using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>The band of somebody with the most entries fits every width, from where it is a row on.</summary>
internal sealed class BandTests
{
    [Test]
    public async Task No_page_scrolls_sideways_for_its_menu([Values(1200, 1280, 1366, 1400, 1536)] int width, [Values] bool coordinates)
    {
        using var host = new BrowserHost();
        var advisor = await host.Host.AddAdvisorAsync();
        if (coordinates)
        {
            await host.Host.GiveRoleAsync(advisor.Id, Role.Coordinator);
        }

        var page = await host.OpenAsync(advisor.Id, new() { ViewportSize = new() { Width = width, Height = 700 } });
        await page.GotoAsync("/beneficiaires");

        Assert.That(await Axe.OverflowAsync(page), Is.Zero);
    }
}
