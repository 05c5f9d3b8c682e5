using System.Net;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>A form as it was shown, to be sent once or again: with its hidden fields and its token.</summary>
internal sealed partial class OpenForm
{
    private readonly HttpClient _browser;
    private readonly string _url;
    private readonly List<KeyValuePair<string, string>> _hidden;

    private OpenForm(HttpClient browser, string url, string html)
    {
        (_browser, _url, Html) = (browser, url, html);
        var form = html[html.IndexOf("<form method=\"post\" novalidate", StringComparison.Ordinal)..];
        _hidden =
        [
            .. Hidden().Matches(form[..form.IndexOf("</form>", StringComparison.Ordinal)])
                .Select(tag => KeyValuePair.Create(Attribute(tag.Value, "name"), Attribute(tag.Value, "value"))),
        ];
    }

    public string Html { get; }

    /// <summary>Without a query.</summary>
    public string Path => _url.Split('?')[0];

    public Guid Id => Guid.Parse(_hidden.First(one => one.Key == "Input.Id").Value);

    public static async Task<OpenForm> OpenAsync(HttpClient browser, string url) =>
        new(browser, url, await browser.GetStringAsync(new Uri(url, UriKind.Relative)));

    /// <summary>The form that an answer shows again.</summary>
    public async Task<OpenForm> AgainAsync(HttpResponseMessage answer) =>
        new(_browser, _url, await answer.Content.ReadAsStringAsync());

    /// <param name="fields">Put in the place of hidden ones of their name.</param>
    public Task<HttpResponseMessage> SendAsync(params (string Name, string Value)[] fields) => SendToAsync(_url, fields);

    /// <summary>Sends the form where it does not belong.</summary>
    public async Task<HttpResponseMessage> SendToAsync(string url, params (string Name, string Value)[] fields)
    {
        var kept = _hidden.Where(field => !Array.Exists(fields, one => one.Name == field.Key));
        using var content = new FormUrlEncodedContent(
            [.. kept, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await _browser.PostAsync(new Uri(url, UriKind.Relative), content);
    }

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
