using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.TestKit;

/// <summary>
/// The cookies of one browser. .NET's own container lets them expire by the machine's clock, which is not the host's.
/// </summary>
public sealed class CookieJar(TimeProvider clock) : DelegatingHandler
{
    private readonly Dictionary<string, SetCookieHeaderValue> _cookies = new(StringComparer.Ordinal);

    /// <returns>Null when there is none.</returns>
    public SetCookieHeaderValue? Find(string name) => _cookies.GetValueOrDefault(name);

    /// <summary>Takes what an answer sets, as a browser does.</summary>
    public void Take(IEnumerable<string> setCookieHeaders)
    {
        foreach (var cookie in SetCookieHeaderValue.ParseList([.. setCookieHeaders]))
        {
            _cookies[cookie.Name.ToString()] = cookie;
        }
    }

    public void Remove(string name) => _cookies.Remove(name);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var valid = _cookies.Values
            .Where(cookie => cookie.Value.Length > 0 && !(cookie.Expires <= now))
            .Select(cookie => $"{cookie.Name}={cookie.Value}")
            .ToList();
        if (valid.Count > 0)
        {
            request.Headers.Remove(HeaderNames.Cookie);
            request.Headers.Add(HeaderNames.Cookie, string.Join("; ", valid));
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues(HeaderNames.SetCookie, out var set))
        {
            Take(set);
        }

        return response;
    }
}
