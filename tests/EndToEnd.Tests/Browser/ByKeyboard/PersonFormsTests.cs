using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>Followed persons, their mandates and what is lent to them.</summary>
internal sealed class PersonFormsTests
{
    private const string Save = ".save .btn-primary";

    [Test]
    public async Task A_sheet_is_made_changed_merged_and_erased([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/beneficiaires/nouveau");
        await FillAsync(page, "Lucette", "Grimaud");
        await page.EnterAsync();
        await Expect(Heading(page, "Lucette Grimaud")).ToBeVisibleAsync();

        await page.UseAsync("main a[href$='/modifier']");
        await page.UseAsync("[name='Input.BirthYear']", "1956");
        await page.UseAsync("[name='Input.Gender']", "Female");
        await page.UseAsync(Save);
        await Expect(page.Locator("main")).ToContainTextAsync("1956");

        await page.GotoAsync("/beneficiaires/nouveau");
        await FillAsync(page, "Lucette", "Grimaud");
        await page.UseAsync(Save);
        await Expect(page.Locator(".errors")).ToContainTextAsync("a déjà ce téléphone");
        await page.UseAsync("[name='Input.IsSomebodyElse'][type=checkbox]");
        await page.UseAsync(Save);
        await page.UseAsync("main a[href*='/fusionner/']");
        await page.UseAsync("main form .btn-primary");
        await Expect(page.Locator("main")).ToContainTextAsync("a été fusionnée avec celle-ci");

        await page.UseAsync("main a[href$='/effacer']");
        await page.UseAsync("main form .btn-primary");
        await Expect(page).ToHaveURLAsync(new Regex("/beneficiaires$"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Lucette Grimaud" })).ToHaveCountAsync(0);
    }

    [Test]
    public async Task Somebody_is_searched_for_and_both_files_come([Values] bool scripts)
    {
        await FollowAsync(scripts, "Awa", "Sow");
        var page = await Desk.OpenAsync(scripts, "/beneficiaires");

        await page.UseAsync("main [name='Text']", "SOW");
        await page.EnterAsync();
        await Expect(page.Locator("[name='Text']")).ToHaveValueAsync("SOW");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Awa Sow" })).ToBeVisibleAsync();
        Assert.That(page.Url, Does.EndWith("/beneficiaires"));

        foreach (var format in new[] { "csv", "xlsx" })
        {
            await page.TabToAsync($"button[formaction$='/{format}']");
            var file = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
            Assert.That(file.SuggestedFilename, Does.EndWith($".{format}"));
        }
    }

    [Test]
    public async Task A_mandate_is_noted_changed_and_erased([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, $"{await FollowAsync(scripts, "Renée", "Blanc")}/mandats/nouveau");
        await page.UseAsync("[name='Input.Reference']", "AC-2026-118");
        await page.UseAsync("[name='Input.Scope']");
        await page.UseAsync(Save);

        await page.UseAsync("main a[href^='/mandats/']");
        await page.UseAsync("[name='Input.EndsOn']", Desk.Today.AddDays(200).ToString("O"));
        await page.UseAsync(Save);
        await Expect(page.Locator("main")).ToContainTextAsync($"{Desk.Today.AddDays(200):dd/MM/yyyy}");

        await page.UseAsync("main a[href^='/mandats/']");
        await page.UseAsync("main details summary");
        await page.UseAsync("button[form=effacer]");
        await Expect(page.Locator("main")).ToContainTextAsync("Aucun mandat noté");
    }

    [Test]
    public async Task Something_is_lent_to_a_person_changed_back_and_erased([Values] bool scripts)
    {
        var person = await FollowAsync(scripts, "Hugo", "Petit");
        var page = await Desk.OpenAsync(scripts, $"/materiel/nouveau?personne={person.Split('/')[^1]}");
        await LendAsync(page, "Tablette verte");
        await Expect(page.Locator("main")).ToContainTextAsync("Hugo Petit");

        await ChangeReturnAndEraseAsync(page, "Tablette rouge");
    }

    [Test]
    public async Task Something_is_lent_to_a_place_changed_back_and_erased([Values] bool scripts)
    {
        var page = await Desk.OpenAsync(scripts, "/materiel/nouveau");
        await page.UseAsync("[name='Input.What']", "Borne wifi");
        await page.UseAsync("[name='Input.PlaceId']", "M"); // the library
        await page.UseAsync("[name='Input.DueOn']", Desk.Today.AddDays(7).ToString("O"));
        await page.UseAsync(Save);
        await Expect(page.Locator("main")).ToContainTextAsync("Médiathèque");

        await ChangeReturnAndEraseAsync(page, "Borne wifi et son câble");
    }

    private static async Task LendAsync(IPage page, string what)
    {
        await page.UseAsync("[name='Input.What']", what);
        await page.UseAsync("[name='Input.DueOn']", Desk.Today.AddDays(7).ToString("O"));
        await page.UseAsync(Save);
    }

    private static async Task ChangeReturnAndEraseAsync(IPage page, string what)
    {
        await page.UseAsync("main a[href^='/materiel/'][href$='/modifier']");
        await page.UseAsync("[name='Input.What']", what);
        await page.UseAsync(Save);
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = what })).ToBeVisibleAsync();

        await page.UseAsync("form[action*='/retour'] button:not(.notice *)");
        await Expect(page.GetByText("Rien n’est prêté en ce moment")).ToBeVisibleAsync();

        await page.UseAsync("main details summary");
        await page.UseAsync("main a[href^='/materiel/'][href$='/modifier']");
        await page.UseAsync("main details summary");
        await page.UseAsync("button[form=effacer]");
        await Expect(page).ToHaveURLAsync(new Regex("/materiel$"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = what })).ToHaveCountAsync(0);
    }

    private static async Task FillAsync(IPage page, string firstName, string lastName)
    {
        await page.UseAsync("[name='Input.FirstName']", firstName);
        await page.UseAsync("[name='Input.LastName']", lastName);
        await page.UseAsync("[name='Input.Phone']", "0612345678");
    }

    /// <returns>The path of the sheet.</returns>
    private static async Task<string> FollowAsync(bool scripts, string firstName, string lastName)
    {
        using var browser = await Desk.BrowserAsync(scripts);
        using var answer = await browser.SubmitAsync("/beneficiaires/nouveau", ("Input.FirstName", firstName), ("Input.LastName", lastName), ("Input.ConsentedOn", Desk.Today.ToString("O")));
        return (answer.Headers.Location ?? answer.RequestMessage!.RequestUri!).ToString(); // whether a redirect is followed or shown
    }

    private static ILocator Heading(IPage page, string text) => page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = text });
}
