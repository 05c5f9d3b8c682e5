using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>The main job to its end: the coordinator validates last month's report, the funder downloads it.</summary>
internal sealed class MainLineTests
{
    private BrowserHost _host;
    private MainLinePeople _people;

    [OneTimeSetUp]
    public async Task PrepareAsync()
    {
        _host = new();
        _people = await MainLinePeople.PrepareAsync(_host);
    }

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task The_coordinator_validates_and_the_funder_downloads()
    {
        var coordinator = await _host.OpenAsync(_people.IdOf(MainLinePeople.Coordinator));
        await coordinator.GotoAsync(_people.Fill("/rapports/{report}"));
        await coordinator.GetByLabel("Texte du mois").FillAsync("Un mois d’ateliers sur les arnaques.");
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Valider le rapport" }).ClickAsync();
        await coordinator.GetByRole(AriaRole.Button, new() { Name = "Valider définitivement" }).ClickAsync();
        await Expect(coordinator.Locator("main")).ToContainTextAsync("Validé");

        var funder = await _host.OpenAsync(_people.IdOf(MainLinePeople.Funder));
        await funder.GotoAsync("/rapports");
        var download = await funder.RunAndWaitForDownloadAsync(() => funder.GetByRole(AriaRole.Link, new() { Name = "PDF" }).First.ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());

        Assert.That(System.Text.Encoding.ASCII.GetString(bytes, 0, 8), Is.EqualTo("%PDF-1.7"));
        await coordinator.ReloadAsync();
        await Expect(coordinator.Locator("main")).ToContainTextAsync("Téléchargements");
        await Expect(coordinator.Locator("main")).Not.ToContainTextAsync("Personne ne l’a encore téléchargé");
    }
}
