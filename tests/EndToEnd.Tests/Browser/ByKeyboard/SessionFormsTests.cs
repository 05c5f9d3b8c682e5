using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>Activities found and corrected, series changed, sessions moved, the calendar's address.</summary>
internal sealed class SessionFormsTests
{
    private const string Save = ".save .btn-primary";

    private static DateOnly Monday => Desk.Today.AddDays(-7); // whatever its name: a day of the last week

    [Test]
    public async Task An_activity_is_found_by_every_filter_and_corrected([Values] bool scripts)
    {
        var id = await LogAsync(scripts);
        var page = await Desk.OpenAsync(scripts, "/activites");
        await page.UseAsync("main details:has([name=From]) summary");
        await page.UseAsync("[name=From]", Monday.ToString("O"));
        await page.UseAsync("[name=To]", Monday.ToString("O"));
        await page.UseAsync("[name=Type]", "Acc");
        await page.UseAsync("[name=Place]", "M");
        await page.UseAsync("[name=Theme]", "E-mail");
        await page.UseAsync("[name=Text]", "pleine");
        await page.EnterAsync();
        await Expect(page).ToHaveURLAsync(new Regex("recherche="));
        await Expect(page.Locator("main ul.rows li")).ToHaveCountAsync(1);
        await Expect(page.Locator("[name=Text]")).ToHaveValueAsync("pleine");
        await Expect(page.Locator("[name=Type]")).ToHaveValueAsync("Individual");

        await page.UseAsync($"main a[href='/activites/{id}']");
        await page.UseAsync($"main a[href='/activites/{id}/modifier']");
        await page.UseAsync("[name='Input.Duration']", "90");
        await page.UseAsync("[name='Input.Themes'][value=Health]");
        await page.UseAsync("[name='Input.Gender']", "Male");
        await page.UseAsync("[name='Input.Notes']", "La boîte est vide");
        await page.UseAsync(Save);

        await Expect(page.Locator("main dl")).ToContainTextAsync("1\u00A0h\u00A030");
        await Expect(page.Locator("main")).ToContainTextAsync("La boîte est vide");
    }

    [Test]
    public async Task A_series_is_changed_deleted_and_brought_back([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, await PlanAsync(scripts));
        var series = page.Url;
        await page.UseAsync("main a[href$='/modifier']");
        await page.UseAsync("[name='Input.Title']", "Ma nouvelle messagerie");
        await page.UseAsync(Save);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Ma nouvelle messagerie" })).ToBeVisibleAsync();

        await page.UseAsync("main form[action$='/supprimer'] button");
        await Expect(page).ToHaveURLAsync(new Regex("/ateliers$"));
        await page.UseAsync("form[action$='/remettre'] button");

        await Expect(page).ToHaveURLAsync(series);
        await page.UseAsync("main form[action$='/supprimer'] button");
    }

    [Test]
    public async Task A_session_moves_is_cancelled_and_takes_place_after_all([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, await PlanAsync(scripts));
        var day = Desk.Today.AddDays(7);
        await page.UseAsync($"main a[href$='/seances/{day:O}']");
        await page.UseAsync("[name='Input.Day']", day.AddDays(1).ToString("O"));
        await page.UseAsync("[name='Input.StartsAt']", "0345P");
        await page.UseAsync("form[action*='Move' i] button");
        await Expect(page.Locator("main .lead")).ToContainTextAsync("15\u00A0h\u00A045");
        await Expect(page.Locator("main")).ToContainTextAsync("Prévue d’abord le");

        await page.UseAsync("form[action*='Cancel' i] button");
        await Expect(page.Locator("main")).ToContainTextAsync("Annulée");
        await page.UseAsync("form[action*='Reinstate' i] button");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Annulée");
    }

    [Test]
    public async Task A_calendar_gets_an_address_another_one_and_none([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/ateliers/agenda");
        await page.UseAsync("main button[formaction*='Open' i]");
        var address = page.GetByLabel("Adresse secrète");
        await Expect(address).ToHaveValueAsync(new Regex("/agenda/[A-Za-z0-9_-]{43}\\.ics$"));
        var first = await address.InputValueAsync();

        await page.UseAsync("main button[formaction*='Open' i]");
        await Expect(address).Not.ToHaveValueAsync(first);
        await page.UseAsync("main button[formaction*='Close' i]");

        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Créer l’adresse" })).ToBeVisibleAsync();
    }

    /// <returns>The id.</returns>
    private static async Task<string> LogAsync(bool scripts)
    {
        var id = Guid.CreateVersion7().ToString();
        using var browser = await Desk.BrowserAsync(scripts);
        using var saved = await browser.SubmitAsync(
            "/activites/nouvelle/individuelle",
            ("Input.Id", id), ("Input.Themes", "Email"), ("Input.Where", Desk.Advisor(scripts).PlaceId.ToString()), ("Input.Date", Monday.ToString("O")), ("Input.Duration", "60"), ("Input.Notes", "La boîte est pleine"));
        return id;
    }

    /// <summary>Each week on today's weekday, from today on.</summary>
    /// <returns>The path.</returns>
    private static async Task<string> PlanAsync(bool scripts)
    {
        using var browser = await Desk.BrowserAsync(scripts);
        using var saved = await browser.SubmitAsync(
            "/ateliers/nouveau",
            ("Input.Title", "Ma boîte mail"), ("Input.Where", Desk.Advisor(scripts).PlaceId.ToString()), ("Input.Duration", "90"), ("Input.Themes", "Email"),
            ("Plan.Repeat", "Weekly"), ("Plan.Weekday", Desk.Today.DayOfWeek.ToString()), ("Plan.EveryWeeks", "1"), ("Plan.StartsAt", "10:00"),
            ("Plan.FirstDay", Desk.Today.ToString("O")), ("Plan.LastDay", Desk.Today.AddDays(60).ToString("O")));
        return (saved.Headers.Location ?? saved.RequestMessage!.RequestUri!).ToString(); // whether a redirect is followed or shown
    }
}
