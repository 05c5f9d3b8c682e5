using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

internal sealed class OverseasSheetsTests
{
    [Test]
    public async Task The_trace_of_a_merge_is_told_in_days_where_the_advisor_works()
    {
        using var host = new TestHost();
        var advisor = await host.AddAdvisorAsync(await host.AddEmployerAsync("Ville de Nouméa", Given.Noumea));
        host.Clock.Now = new(2026, 3, 15, 21, 0, 0, TimeSpan.Zero); // eight in the morning of the sixteenth there, the fifteenth in Paris
        using var browser = await host.SignedInAsync(advisor.Id);
        var (kept, other) = (await host.FollowAsync(advisor), await host.FollowAsync(advisor));

        using var merged = await browser.SubmitAsync($"/beneficiaires/{kept}/fusionner/{other}");

        Assert.That(await browser.TextAsync($"/beneficiaires/{kept}"), Does.Contain("Une fiche créée le 16 mars 2026 a été fusionnée avec celle-ci le 16 mars 2026."));
    }
}
