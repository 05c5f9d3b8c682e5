using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Drafts;

/// <summary>A draft that was thrown away is found again for a day.</summary>
internal sealed class DiscardedDraftsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task ThrowOneAway()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);
        using var unsaved = await form.SendAsync(("Input.Title", "Ma boîte mail"), ("Input.Total", ""));
        using var thrown = await _browser.PressAsync("/activites", $"/activites/brouillons/{form.Id}/jeter");
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task It_stands_among_the_deleted_and_comes_back()
    {
        var deleted = await _browser.TextAsync("/activites/supprimees");
        using var back = await _browser.SubmitAsync("/activites/supprimees");

        Assert.That(deleted, Does.Contain("Brouillons jetés").And.Contain("Ma boîte mail").And.Contain("à remettre avant le"));
        Assert.That(back.IsSaved(), Is.True);
        Assert.That(await _browser.TextAsync("/activites"), Does.Contain("Un brouillon vous attend"));
        Assert.That(await _browser.TextAsync("/activites/supprimees"), Does.Not.Contain("Brouillons jetés"));
    }

    [Test]
    public async Task Somebody_elses_is_not_seen_and_after_a_day_nobody_s()
    {
        using var other = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
        Assert.That(await other.TextAsync("/activites/supprimees"), Does.Not.Contain("Ma boîte mail"));

        _host.Clock.Advance(TimeSpan.FromHours(25));
        using var later = await _host.SignedInAsync(_advisor.Id);

        Assert.That(await later.TextAsync("/activites/supprimees"), Does.Not.Contain("Ma boîte mail"));
    }
}
