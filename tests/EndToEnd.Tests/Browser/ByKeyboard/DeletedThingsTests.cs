using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>What was deleted or thrown away comes back: by the word that says so, and from the list of such things.</summary>
internal sealed class DeletedThingsTests
{
    [Test]
    public async Task What_is_deleted_comes_back([Values("activites", "coordination", "ateliers")] string kind, [Values] bool scripts)
    {
        var id = await MakeAsync(kind, scripts);
        var page = await Desk.OpenAsync(scripts, $"/{kind}/{id}");
        var restore = $"form[action='/{kind}/{id}/remettre'] button";

        await DeleteAsync(page, kind, id);
        await page.UseAsync($".notice {restore}");
        await Expect(page).ToHaveURLAsync(new Regex($"/{kind}/{id}$"));

        await DeleteAsync(page, kind, id);
        await page.UseAsync($"main a[href='/{kind}/supprimees']");
        await page.UseAsync($"main {restore}");
        await Expect(page).ToHaveURLAsync(new Regex($"/{kind}/{id}$"));
        await Expect(page.Locator($"main form[action='/{kind}/{id}/supprimer']")).ToBeVisibleAsync();

        await DeleteAsync(page, kind, id); // what other walks count is as before
    }

    [Test]
    public async Task A_draft_is_thrown_away_and_brought_back([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/activites/nouvelle/individuelle");
        var id = await page.Locator("[name='Input.Id']").GetAttributeAsync("value");
        await page.UseAsync("[name='Input.Notes']", "Ne pas perdre");
        await KeepAsync(page, scripts);
        var (discard, bringBack) = ($"main form[action$='/{id}/jeter'] button", $"form[action$='/{id}/remettre'] button");

        await page.GotoAsync("/activites");
        await page.UseAsync(discard);
        await Expect(page.Locator(discard)).ToHaveCountAsync(0);
        await page.UseAsync($".notice {bringBack}");
        await Expect(page.Locator(discard)).ToBeVisibleAsync();

        await page.UseAsync(discard);
        await page.UseAsync("main a[href='/activites/supprimees']");
        await page.UseAsync($"main {bringBack}");
        await page.UseAsync($"main a[href*='{id}']");
        await Expect(page.Locator("[name='Input.Notes']")).ToHaveValueAsync("Ne pas perdre");

        await page.GotoAsync("/activites");
        await page.UseAsync(discard);
    }

    /// <summary>With scripts while it is typed, without them when the form is refused.</summary>
    private static async Task KeepAsync(IPage page, bool scripts)
    {
        if (scripts)
        {
            await Expect(page.Locator("[data-draft-said]")).ToContainTextAsync("Brouillon gardé à");
            return;
        }

        await page.UseAsync(".save .btn-primary");
        await Expect(page.Locator(".errors")).ToBeVisibleAsync();
    }

    private static async Task DeleteAsync(IPage page, string kind, string id)
    {
        await page.UseAsync($"main form[action='/{kind}/{id}/supprimer'] button");
        await Expect(page).ToHaveURLAsync(new Regex($"/{kind}$"));
    }

    /// <returns>The id.</returns>
    private static async Task<string> MakeAsync(string kind, bool scripts)
    {
        var (id, today, place) = (Guid.CreateVersion7().ToString(), Desk.Today.ToString("O"), Desk.Advisor(scripts).PlaceId.ToString());
        (string Path, (string, string)[] Fields) form = kind switch
        {
            "activites" => ("/activites/nouvelle/individuelle", [("Input.Themes", "Email"), ("Input.Where", place), ("Input.Date", today), ("Input.Duration", "45")]),
            "coordination" => (
                "/coordination/nouvelle/animation",
                [("Input.Date", today), ("Input.Kind", "WorkingGroup"), ("Input.Duration", "90"), ("Input.Advisors", "6"), ("Input.Structures", "0"), ("Input.Others", "0"), ("Input.Initiative", "Own"), ("Input.Themes", "Network")]),
            _ => (
                "/ateliers/nouveau",
                [
                    ("Input.Title", "Ma boîte mail"), ("Input.Where", place), ("Input.Duration", "90"), ("Input.Themes", "Email"), ("Plan.Repeat", "Weekly"), ("Plan.EveryWeeks", "1"),
                    ("Plan.Weekday", Desk.Today.DayOfWeek.ToString()), ("Plan.StartsAt", "10:00"), ("Plan.FirstDay", today), ("Plan.LastDay", Desk.Today.AddDays(60).ToString("O")),
                ]),
        };
        using var browser = await Desk.BrowserAsync(scripts);
        using var saved = await browser.SubmitAsync(form.Path, [("Input.Id", id), .. form.Fields]);
        return id;
    }
}
