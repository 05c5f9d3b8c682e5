using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>Pages that a letter or a form leads to, by axe and by eye-width: <see cref="PageComfortTests"/> cannot go there by itself.</summary>
internal sealed class LinkedPageTests
{
    private BrowserHost _host;
    private TestAdvisor _advisor;
    private Guid _coordinator;
    private Guid _team;

    [SetUp]
    public async Task PrepareAsync()
    {
        _host = new();
        _advisor = await _host.Host.AddAdvisorAsync();
        _team = await _host.Host.AddTeamAsync();
        _coordinator = await _host.Host.AddCoordinatorAsync(_team);
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task An_invitation_to_a_team([Values] bool mine)
    {
        var link = await _host.Host.InvitedLinkAsync(_coordinator, _team, _advisor.Id);
        var page = await OpenAsync(mine ? _advisor.Id : await _host.Host.AddAccountAsync(Role.Advisor));

        await page.GotoAsync(link);

        await LookAsync(page);
    }

    [Test]
    public async Task The_verdicts_of_many_invitations()
    {
        var page = await OpenAsync(_coordinator);
        await page.GotoAsync($"/equipe/{_team}/inviter");

        await page.Locator("[name='Input.Addresses']").FillAsync("lea@exemple.fr\nLEA@exemple.fr\npas-une-adresse");
        await page.Locator("main form[method=post] .btn-primary").First.ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("pas-une-adresse");
        await LookAsync(page);
    }

    [Test]
    public async Task An_archived_team()
    {
        var page = await OpenAsync(_coordinator);
        await page.GotoAsync($"/equipe/{_team}/archiver");
        await page.Locator("main form[method=post] .btn").First.ClickAsync();

        await page.GotoAsync($"/equipe/{_team}");

        await LookAsync(page);
    }

    [Test]
    public async Task A_place_that_looks_like_another()
    {
        var page = await OpenAsync(_advisor.Id);
        await page.GotoAsync("/lieux/nouveau");
        await page.Locator("[name='Input.Name']").FillAsync("Mediathèque");
        await page.Locator("[name='Input.Address']").FillAsync("2 rue de la République");
        await page.Locator("[name='Input.Commune']").FillAsync("Crest");
        await page.Locator("main form[method=post] .btn-primary").First.ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("Médiathèque");
        await LookAsync(page);
    }

    [Test]
    public async Task A_dashboard_shown_by_a_link()
    {
        var page = await OpenAsync(_coordinator);
        await page.GotoAsync($"/indicateurs/partages?quoi=equipe:{_team}");
        await page.Locator("main form[method=post] .btn-primary").First.ClickAsync();
        var link = await page.Locator("#lien").InputValueAsync();
        await LookAsync(page);

        await page.GotoAsync(new Uri(link).PathAndQuery);

        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await LookAsync(page);
    }

    [Test]
    public async Task A_kept_view_that_shows_nothing_any_more()
    {
        await _host.Host.AddCoordinatorAsync(_team); // the team goes on without its first one
        var page = await OpenAsync(_coordinator);
        await page.GotoAsync($"/indicateurs/vues?adresse=%2Findicateurs%2Fequipe%2F{_team}");
        await page.Locator("[name='Input.Name']").FillAsync("Mon équipe");
        await page.Locator("main form[method=post] .btn-primary").First.ClickAsync();
        var view = MainLinePeople.FirstId(await page.ContentAsync(), "/indicateurs/vues/");
        await page.GotoAsync($"/equipe/{_team}/quitter");
        await page.Locator("main form[method=post] .btn").First.ClickAsync();

        await page.GotoAsync($"/indicateurs/vues/{view}");

        await Expect(page.Locator("main")).ToContainTextAsync("Cette vue ne s’ouvre plus");
        await LookAsync(page);
    }

    private Task<Microsoft.Playwright.IPage> OpenAsync(Guid person) => _host.OpenAsync(person, new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });

    private static async Task LookAsync(Microsoft.Playwright.IPage page)
    {
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty);
        await page.SetViewportSizeAsync(320, 640);
        Assert.That(await Axe.OverflowAsync(page), Is.Zero);
    }
}
