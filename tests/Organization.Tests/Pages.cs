using System.Net;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.Organization.Tests;

/// <summary>Pages as people read them: entities are letters, spaces are plain.</summary>
internal static partial class Pages
{
    public static async Task<string> ReadAsync(this HttpClient browser, string url)
    {
        using var answer = await browser.GetAsync(new Uri(url, UriKind.Relative));
        return await answer.TextAsync();
    }

    public static async Task<string> TextAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>The messages beside the fields and on top.</summary>
    public static async Task<string> RefusalsAsync(this HttpResponseMessage answer)
    {
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        return string.Join('|', Summary().Matches(await answer.TextAsync()).Select(line => Tags().Replace(line.Groups[1].Value, "")));
    }

    public static string? HiddenValue(string html, string name) =>
        Regex.Match(html, $"name=\"{Regex.Escape(name)}\" value=\"([^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : null;

    [GeneratedRegex("<li>((?:<a class=\"tap\" href=\"#)?[^\n]*?)</li>(?=.*</ul></div>)")]
    private static partial Regex Summary();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
