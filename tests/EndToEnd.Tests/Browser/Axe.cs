using System.Text.Json;
using ConseillerNumerique.TestKit;
using Microsoft.Playwright;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>What axe-core finds on a page, by the rules of WCAG 2.0 to 2.2, A and AA.</summary>
internal static class Axe
{
    private static readonly string Script =
        File.ReadAllText(Path.Combine(Repository.Root, "src/Assets/node_modules/axe-core/axe.min.js"));

    /// <returns>One line for each violation: the rule and where.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.WaitForLoadStateAsync();
        await page.EvaluateAsync("() => document.fonts.ready.then(() => null)"); // before its font a page lies otherwise
        await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<JsonElement>(
            """
            () => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
                .then(result => result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.target.join(' ')}`)))
            """);
        return [.. found.EnumerateArray().Select(line => line.GetString()!)]; // strings, as the script makes them
    }

    /// <returns>Pixels that a reader would have to scroll sideways.</returns>
    public static Task<int> OverflowAsync(IPage page) => page.EvaluateAsync<int>(
        "() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
}
