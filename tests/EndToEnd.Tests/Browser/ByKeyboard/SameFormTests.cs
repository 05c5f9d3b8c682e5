using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>One form, sent more than once: by two clicks, or after the back button.</summary>
internal sealed class SameFormTests
{
    private const string Save = ".save .btn-primary";

    [Test]
    public async Task Two_clicks_on_save_make_one_activity([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/activites/nouvelle/individuelle");
        await FillAsync(page, $"deux clics {scripts}");

        await page.Locator(Save).DblClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/activites$"));

        Assert.That(await CountAsync(page, $"deux clics {scripts}"), Is.EqualTo(1));
    }

    /// <summary>A browser that keeps pages in memory shows the form with the number that it was saved under.</summary>
    [TestCase("modifier", 1)]
    [TestCase("nouvelle", 2)]
    public async Task After_the_back_button_it_mends_the_first_or_becomes_another(string choice, int count)
    {
        foreach (var scripts in new[] { true, false })
        {
            var notes = $"retour {choice} {scripts}";
            var page = await Desk.OpenAsync(scripts, "/activites/nouvelle/individuelle");
            var number = page.Locator("[name='Input.Id']");
            var id = await number.GetAttributeAsync("value");
            await FillAsync(page, notes);
            await page.Locator(Save).ClickAsync();
            await Expect(page).ToHaveURLAsync(new Regex("/activites$"));

            await page.GoBackAsync();
            await number.EvaluateAsync("(field, id) => { field.value = id; }", id);
            await FillAsync(page, notes, "30");
            await page.Locator(Save).ClickAsync();
            await Expect(page.Locator("#conflit")).ToContainTextAsync("est déjà enregistrée");
            await page.UseAsync($".errors [name=suite][value={choice}]");
            await Expect(page).ToHaveURLAsync(new Regex("/activites$"));

            Assert.That(await CountAsync(page, notes), Is.EqualTo(count));
        }
    }

    private static async Task FillAsync(IPage page, string notes, string minutes = "60")
    {
        if (!await page.Locator("input[name='Input.Themes'][value='Email']").IsCheckedAsync()) // what a browser may have remembered
        {
            await page.Locator("input[name='Input.Themes'][value='Email'] + label").ClickAsync();
        }

        await page.Locator($"input[name='Input.Duration'][value='{minutes}'] + label").ClickAsync();
        await page.GetByLabel("Notes").FillAsync(notes);
    }

    private static async Task<int> CountAsync(IPage page, string notes)
    {
        await page.GotoAsync("/activites");
        await page.Locator("main details:has([name=Text]) summary").ClickAsync();
        await page.Locator("[name=Text]").FillAsync(notes);
        await page.Locator("[name=Text]").PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("recherche="));
        return await page.Locator("main ul.rows li").CountAsync();
    }
}
