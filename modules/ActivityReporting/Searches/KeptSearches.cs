using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ConseillerNumerique.ActivityReporting.Searches;

/// <summary>
/// What was looked for last, in the browser's own sealed cookie: an address names it by its id, so that pages and exports
/// answer to it and neither a log nor a history holds a word of it. It goes with the browser's session.
/// </summary>
internal static class KeptSearches
{
    /// <summary>The parameter of an address that names a search.</summary>
    public const string Parameter = "recherche";

    public const string Gone = "Cette recherche n’est plus gardée\u00A0: tapez-la de nouveau.";

    private const string Key = "recherches";

    /// <summary>Tabs that search side by side; more would swell the cookie.</summary>
    private const int Most = 3;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>The address of the list with what was typed beside the search, and the search by its id alone.</returns>
    public static string AddressOf(this ITempDataDictionary tempData, HttpRequest posted, Guid ownerId, IEnumerable<string> filters, string? text)
    {
        var shown = filters.Where(posted.Form.ContainsKey)
            .Select(name => KeyValuePair.Create<string, string?>(name, posted.Form[name]))
            .Where(field => !string.IsNullOrEmpty(field.Value));
        if (!string.IsNullOrWhiteSpace(text))
        {
            shown = shown.Append(new(Parameter, Keep(tempData, ownerId, text.Trim()).ToString()));
        }

        return $"{posted.PathBase}{posted.Path}{QueryString.Create(shown)}";
    }

    /// <returns>Null when it is somebody else's, or not kept any more.</returns>
    public static string? FindSearch(this ITempDataDictionary tempData, Guid ownerId, Guid id) =>
        Read(tempData).FirstOrDefault(one => one.Id == id && one.OwnerId == ownerId)?.Text;

    private static Guid Keep(ITempDataDictionary tempData, Guid ownerId, string text)
    {
        var kept = Read(tempData);
        if (kept.FirstOrDefault(one => one.OwnerId == ownerId && one.Text == text) is { } again)
        {
            return again.Id;
        }

        var search = new KeptSearch(Guid.NewGuid(), ownerId, text);
        tempData[Key] = JsonSerializer.Serialize(kept.Append(search).TakeLast(Most), Plain);
        return search.Id;
    }

    /// <summary>A look does not take it away.</summary>
    private static List<KeptSearch> Read(ITempDataDictionary tempData) =>
        tempData.Peek(Key) is string json ? JsonSerializer.Deserialize<List<KeptSearch>>(json, Plain) ?? [] : [];

    /// <param name="OwnerId">Who signs in next in this browser does not see it.</param>
    private sealed record KeptSearch(Guid Id, Guid OwnerId, string Text);
}
