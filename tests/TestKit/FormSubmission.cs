using System.Net;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.TestKit;

/// <summary>Fills in a form as a browser without scripts does: hidden fields and token are sent along.</summary>
public static partial class FormSubmission
{
    /// <summary>Gets the page, fills in its last form that posts and sends it; fields replace hidden ones of their name.</summary>
    public static Task<HttpResponseMessage> SubmitAsync(
        this HttpClient browser, string url, params (string Name, string Value)[] fields) => SendAsync(browser, url, action: null, fields);

    /// <summary>The same, sent where a button of that form would: to another address, or another handler of the page.</summary>
    public static Task<HttpResponseMessage> PressAsync(
        this HttpClient browser, string url, string action, params (string Name, string Value)[] fields) => SendAsync(browser, url, action, fields);

    private static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser, string url, string? action, (string Name, string Value)[] fields)
    {
        using var page = await browser.GetAsync(new Uri(url, UriKind.Relative));
        page.EnsureSuccessStatusCode();
        var html = await page.Content.ReadAsStringAsync();
        var main = Main().Match(html) is { Success: true } found ? found.Value : html;
        var form = Form().Matches(main).LastOrDefault()
            ?? Form().Matches(html).LastOrDefault()
            ?? throw new InvalidOperationException($"No form that posts on {url}.");
        var names = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var hidden = Hidden().Matches(form.Value)
            .Select(input => (Name: Attribute(input.Value, "name"), Value: Attribute(input.Value, "value")))
            .Where(field => field.Name.Length > 0 && !names.Contains(field.Name));
        action ??= Attribute(OpeningTag().Match(form.Value).Value, "action");
        using var content = new FormUrlEncodedContent(
            hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await browser.PostAsync(new Uri(action.Length > 0 ? action : url, UriKind.Relative), content);
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<main.*?</main>", RegexOptions.Singleline)]
    private static partial Regex Main();

    /// <summary>Not those of passkeys, whose button is hidden without scripts.</summary>
    [GeneratedRegex("<form(?![^>]*data-passkey)[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex OpeningTag();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
