using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>What a session needs and is not there yet is made or found without leaving its form; a session is noted again.</summary>
internal sealed class OnTheWayTests
{
    private const string Save = ".save .btn-primary";

    [Test]
    public async Task A_person_a_resource_and_a_tag_come_into_the_form([Values] bool scripts)
    {
        var title = scripts ? "Tablature" : "Partition";
        using (var browser = await Desk.BrowserAsync(scripts))
        {
            using var published = await browser.SubmitAsync("/ressources/nouvelle", ("Input.Title", title), ("Input.Link", $"https://exemple.fr/{title}"), ("Input.Themes", "Email"));
        }

        var page = await Desk.OpenAsync(scripts, "/activites/nouvelle/individuelle");
        var id = await page.Locator("[name='Input.Id']").GetAttributeAsync("value");
        await page.UseAsync("[name='Input.Duration']", "60");
        await page.UseAsync("[name='Input.Themes']");

        await page.UseAsync("[data-persons] summary");
        await page.UseAsync("[name='Input.NewPerson.FirstName']", "Nadia");
        await page.UseAsync("[name='Input.NewPerson.LastName']", "Roux");
        await PressAsync(page, FormPersons.Follow);
        await Expect(page.GetByLabel("Nadia Roux")).ToBeCheckedAsync();

        await page.UseAsync("[name='Input.ResourceSearch']", title);
        await PressAsync(page, FormThings.Search);
        await Expect(page.Locator("main")).ToContainTextAsync("Une ressource trouvée");
        await page.UseAsync("[name='Input.ResourceIds']");

        await page.UseAsync("[name='Input.NewTag']", $"Au marché {scripts}");
        await PressAsync(page, FormTags.Add);
        await Expect(page.GetByLabel($"Au marché {scripts}")).ToBeCheckedAsync();
        await page.UseAsync(Save);
        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));

        await page.UseAsync($"main a[href='/activites/{id}']");
        foreach (var said in new[] { "Nadia Roux", title, $"Au marché {scripts}" })
        {
            await Expect(page.Locator("main dl")).ToContainTextAsync(said);
        }
    }

    [Test]
    public async Task A_session_is_noted_again([Values] bool scripts)
    {
        var (title, first) = ($"Refaire {scripts}", Guid.CreateVersion7().ToString());
        using (var browser = await Desk.BrowserAsync(scripts))
        {
            using var saved = await browser.SubmitAsync(
                "/activites/nouvelle/atelier",
                ("Input.Id", first), ("Input.Title", title), ("Input.Themes", "Email"), ("Input.Where", Desk.Advisor(scripts).PlaceId.ToString()), ("Input.Date", Desk.Today.ToString("O")), ("Input.Duration", "90"), ("Input.Total", "7"));
        }

        var page = await Desk.OpenAsync(scripts, "/activites");
        await page.UseAsync($"main a[href*='comme={first}']");
        var second = await AgainAsync(page, title);
        await Expect(page.Locator("main ul.rows b", new() { HasText = title })).ToHaveCountAsync(2);

        await page.UseAsync($"main a[href='/activites/{second}']");
        await page.UseAsync($"main a[href*='comme={second}']");
        await AgainAsync(page, title);
        await Expect(page.Locator("main ul.rows b", new() { HasText = title })).ToHaveCountAsync(3);
    }

    /// <returns>The id.</returns>
    private static async Task<string?> AgainAsync(IPage page, string title)
    {
        var id = await page.Locator("[name='Input.Id']").GetAttributeAsync("value");
        await Expect(page.Locator("[name='Input.Title']")).ToHaveValueAsync(title);
        await Expect(page.Locator("[name='Input.Total']")).ToHaveValueAsync("7");
        await page.UseAsync(Save);
        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));
        return id;
    }

    /// <summary>With scripts, the page stays.</summary>
    private static async Task PressAsync(IPage page, string button)
    {
        await page.TabToAsync($"button[name=suite][value={button}]");
        await page.Keyboard.PressAsync("Enter");
    }
}
