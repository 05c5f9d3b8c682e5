using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser.ByKeyboard;

/// <summary>The three forms of a coordinator, filters, correction, deletion.</summary>
internal sealed class CoordinationFormsTests
{
    private const string Save = ".save .btn-primary";

    /// <summary>What each form asks for beside nature and title, in its order.</summary>
    [TestCase("animation", "[name='Input.Duration']", "[name='Input.Advisors']=4", "[name='Input.Initiative']", "[name='Input.Themes']")]
    [TestCase("evenement", "[name='Input.Participants']=40", "[name='Input.Organisers']", "[name='Input.Level']")]
    [TestCase("partenariat", "[name='Input.Partners[0].Name']=Le Hub", "[name='Input.Partners[0].Kind']=R", "[name='Input.Level']")]
    public async Task An_activity_is_noted_found_corrected_and_deleted(string form, params string[] steps)
    {
        foreach (var scripts in new[] { true, false })
        {
            var page = await Desk.OpenAsync(scripts, $"/coordination/nouvelle/{form}");
            var title = $"Titre {form}";
            if (form == "evenement")
            {
                await page.UseAsync("[name='Input.Title']", title);
            }

            await page.UseAsync("[name='Input.Kind']");
            foreach (var step in steps)
            {
                var parts = step.Split("]=");
                await (parts is [var field, var typed] ? page.UseAsync($"{field}]", typed) : page.UseAsync(step));
            }

            if (form != "evenement")
            {
                await page.UseAsync("[name='Input.Title']", title);
            }

            await page.UseAsync(Save);
            await Expect(page).ToHaveURLAsync(new Regex("/coordination$"));

            await FindCorrectAndDeleteAsync(page, title);
        }
    }

    private static async Task FindCorrectAndDeleteAsync(IPage page, string title)
    {
        await page.UseAsync("main details summary");
        await page.UseAsync("[name=Text]", title);
        await page.EnterAsync();
        await Expect(page.Locator("main ul.rows li")).ToHaveCountAsync(1);

        await page.UseAsync("main ul.rows a");
        await page.UseAsync("main a[href$='/modifier']");
        await page.UseAsync("[name='Input.Notes']", "À refaire");
        await page.UseAsync(Save);
        await Expect(page.Locator("main")).ToContainTextAsync("À refaire");

        await page.UseAsync("main form[action$='/supprimer'] button");
        await Expect(page).ToHaveURLAsync(new Regex("/coordination$"));
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = title })).ToHaveCountAsync(0);
    }
}
