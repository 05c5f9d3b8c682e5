using Microsoft.Playwright;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>What somebody without a mouse does: the Tab key until it is there, then the keys that it takes.</summary>
internal static class Keys
{
    private const int MostTabs = 200;
    private const int MostChoices = 30;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Fills in, ticks, chooses, unfolds or presses, as the thing asks for.</summary>
    /// <param name="page">Where.</param>
    /// <param name="selector">What; the first one that the Tab key reaches.</param>
    /// <param name="typed">A text; the beginning of a choice in a list; the value of a round button, else the first; a day as yyyy-MM-dd; an hour as hhmmP.</param>
    public static async Task UseAsync(this IPage page, string selector, string typed = "")
    {
        await page.TabToAsync(selector);
        switch (await page.Locator(":focus").EvaluateAsync<string>("one => one.type || one.localName"))
        {
            case "a" or "submit":
                await page.EnterAsync();
                break;
            case "summary":
                await page.Keyboard.PressAsync("Enter");
                break;
            case "checkbox":
                await page.Keyboard.PressAsync("Space");
                break;
            case "radio":
                await ChooseAsync(page, typed);
                break;
            case "date":
                await TypeDayAsync(page, selector, typed);
                break;
            case "select-one" or "time":
                await page.Keyboard.TypeAsync(typed);
                break;
            default:
                await page.Keyboard.PressAsync("Control+A");
                await page.Keyboard.TypeAsync(typed);
                break;
        }
    }

    /// <summary>Sends what has the focus, or goes where it leads; the next page is there.</summary>
    public static async Task EnterAsync(this IPage page)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage shown) => arrived.TrySetResult();
        page.DOMContentLoaded += Arrive;
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(Patience);
        page.DOMContentLoaded -= Arrive;
    }

    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached by the Tab key on {page.Url}.");
    }

    private static async Task ChooseAsync(IPage page, string value)
    {
        await page.Keyboard.PressAsync("Space");
        for (var choice = 0; value.Length > 0 && choice < MostChoices; choice++)
        {
            if (await page.Locator(":focus").GetAttributeAsync("value") == value)
            {
                return;
            }

            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.That(value, Is.Empty, "No such choice.");
    }

    /// <summary>A browser asks for month or day first as its own language has it, not the page's.</summary>
    private static async Task TypeDayAsync(IPage page, string selector, string typed)
    {
        var day = DateOnly.ParseExact(typed, "yyyy-MM-dd");
        await page.Keyboard.TypeAsync(day.ToString("MMddyyyy"));
        if (await page.Locator(selector).InputValueAsync() != typed)
        {
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.TypeAsync(day.ToString("ddMMyyyy"));
        }
    }
}
