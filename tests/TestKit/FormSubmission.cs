using System.Net;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.TestKit;

/// <summary>Fills in a form as a browser without scripts does: hidden fields and token are sent along.</summary>
public static partial class FormSubmission
{
    /// <summary>Gets the page, fills in its last form that posts and sends it; fields replace hidden ones of their name.</summary>
    public static async Task<HttpResponseMessage> SubmitAsync(
        this HttpClient browser, string url, params (string Name, string Value)[] fields)
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
        var action = Attribute(OpeningTag().Match(form.Value).Value, "action");
        using var content = new FormUrlEncodedContent(
            hidden.Concat(fields).Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await browser.PostAsync(new Uri(action.Length > 0 ? action : url, UriKind.Relative), content);
    }

    /// <summary>Sends the form of one of a page's handlers; its token is any of the page's.</summary>
    public static async Task<HttpResponseMessage> SubmitHandlerAsync(
        this HttpClient browser, string url, string handler, params (string Name, string Value)[] fields)
    {
        var html = await browser.GetStringAsync(new Uri(url, UriKind.Relative));
        var token = Hidden().Matches(html).First(input => Attribute(input.Value, "name") == "__RequestVerificationToken").Value;
        using var content = new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", Attribute(token, "value"))).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await browser.PostAsync(new Uri($"{url}?handler={handler}", UriKind.Relative), content);
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<main.*?</main>", RegexOptions.Singleline)]
    private static partial Regex Main();

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex OpeningTag();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
