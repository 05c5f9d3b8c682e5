using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Posts;

/// <summary>What an administrator does on the pages of contracts, preview and confirmation included.</summary>
internal static partial class ContractPages
{
    /// <summary>Sends the form and confirms the preview, if one is shown.</summary>
    /// <returns>The preview in plain words, empty without one; and the page that the save leads to.</returns>
    public static async Task<(string Preview, string Page)> SaveContractAsync(
        this HttpClient browser, string url, params (string Name, string Value)[] fields)
    {
        using var first = await browser.SubmitAsync(url, fields);
        if (first.StatusCode == HttpStatusCode.Redirect)
        {
            return ("", first.Headers.Location!.OriginalString);
        }

        var html = await first.ReadPlainAsync();
        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.OK), html);
        using var second = await browser.SubmitAsync(url, [.. fields, ("Input.Seen", Seen().Match(html).Groups[1].Value)]);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.Redirect), await second.ReadPlainAsync());
        return (Preview().Match(html).Value, second.Headers.Location!.OriginalString);
    }

    /// <summary>HTML whose entities are letters and whose spaces are plain.</summary>
    public static async Task<string> ReadPlainAsync(this HttpResponseMessage answer) =>
        Plain(await answer.Content.ReadAsStringAsync());

    public static async Task<string> ReadPlainAsync(this HttpClient browser, string url) =>
        Plain(await browser.GetStringAsync(new Uri(url, UriKind.Relative)));

    private static string Plain(string html) => WebUtility.HtmlDecode(html).Replace('\u00A0', ' ').Replace('\u202F', ' ');

    [GeneratedRegex("name=\"Input.Seen\" value=\"([^\"]*)\"")]
    private static partial Regex Seen();

    [GeneratedRegex("<section class=\"note.*?</section>", RegexOptions.Singleline)]
    private static partial Regex Preview();
}
