using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>Tags, correspondents, the questions after a session, the data-quality assistant.</summary>
internal sealed class NoteFormsTests
{
    private const string Save = ".save .btn-primary";

    [Test]
    public async Task Tags_are_made_renamed_merged_retired_and_offered_again([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/etiquettes/nouvelle");
        foreach (var name in new[] { "Marche du mardi", "Permanence", "Arnaques" })
        {
            await page.UseAsync("[name='Input.Name']", name);
            await page.UseAsync(Save);
            await page.UseAsync("main a[href='/etiquettes/nouvelle']");
        }

        await page.UseAsync("main a[href='/etiquettes']");
        await OpenTagAsync(page, "Marche du mardi");
        await page.UseAsync("[name='Input.Name']", "Le marché");
        await page.UseAsync(Save);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Le marché" })).ToBeVisibleAsync();

        await OpenTagAsync(page, "Permanence");
        await page.UseAsync("main a[href$='/fusionner']");
        await page.UseAsync("[name='Input.Into']", "Arn");
        await page.UseAsync(Save);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Permanence" })).ToHaveCountAsync(0);

        await OpenTagAsync(page, "Arnaques");
        await page.UseAsync("main form[action$='/retirer'] button");
        await Expect(page.Locator("main")).ToContainTextAsync("plus proposée");
        await OpenTagAsync(page, "Arnaques");
        await page.UseAsync("main form[action$='/remettre'] button");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("plus proposée");
    }

    [Test]
    public async Task A_correspondent_is_added_changed_and_erased([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/correspondants/nouveau");
        await page.UseAsync("[name='Input.Kind']");
        await page.UseAsync("[name='Input.Body']", "Mairie de Crest");
        await page.UseAsync("[name='Input.Phone']", "0475123456");
        await page.UseAsync(Save);

        await page.UseAsync("main a[href^='/correspondants/'][href$='/modifier']");
        await page.UseAsync("[name='Input.Hint']", "Le matin");
        await page.UseAsync(Save);
        await Expect(page.Locator("main")).ToContainTextAsync("Le matin");

        await page.UseAsync("main a[href^='/correspondants/'][href$='/modifier']");
        await page.UseAsync("main details summary");
        await page.UseAsync("button[form=effacer]");
        await Expect(page.GetByText("Votre carnet est vide")).ToBeVisibleAsync();
    }

    [Test]
    public async Task A_visitor_answers([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/apres-seance");
        foreach (var question in new[] { "Easier", "Alone", "Calmer" })
        {
            await page.UseAsync($"[name='Input.{question}']");
        }

        await page.UseAsync(Save);

        await Expect(page.GetByText("Merci\u00A0! Votre réponse est comptée")).ToBeVisibleAsync();
        await Expect(page.Locator("main input:checked")).ToHaveCountAsync(0);
    }

    [Test]
    public async Task What_surprises_is_called_right_looked_at_again_and_a_double_removed([Values] bool scripts)
    {
        var place = Desk.Advisor(scripts).PlaceId.ToString();
        using (var browser = await Desk.BrowserAsync(scripts))
        {
            foreach (var minutes in new[] { "600", "25", "25" })
            {
                using var saved = await browser.SubmitAsync(
                    "/activites/nouvelle/individuelle",
                    ("Input.Themes", "Health"), ("Input.Where", place), ("Input.Date", Desk.Today.ToString("O")), ("Input.Duration", "autre"), ("Input.Minutes", minutes));
            }
        }

        var page = await Desk.OpenAsync(scripts, $"/activites/qualite?mois={Desk.Today:yyyy-MM}");
        var surprising = page.GetByRole(AriaRole.Heading, new() { Name = "Durées surprenantes" });
        await Expect(surprising).ToBeVisibleAsync();
        await page.UseAsync("section[aria-labelledby=Duration] form[action*='accept' i] button");
        await Expect(surprising).ToHaveCountAsync(0);
        await page.UseAsync("main details summary");
        await page.UseAsync("form[action*='withdraw' i] button");
        await Expect(surprising).ToBeVisibleAsync();

        var doubles = page.Locator("form[action*='remove' i]");
        var before = await doubles.CountAsync();
        await page.UseAsync("form[action*='remove' i] button");
        await Expect(doubles).ToHaveCountAsync(before - 1);
    }

    private static async Task OpenTagAsync(IPage page, string name)
    {
        var path = await page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.GetAttributeAsync("href");
        await page.UseAsync($"main a[href='{path}']");
        await Expect(page).ToHaveURLAsync(new Regex($"{path}$"));
    }
}
