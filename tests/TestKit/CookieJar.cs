using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.TestKit;

/// <summary>
/// The cookies of one browser. .NET's own container lets them expire by the machine's clock, which is not the host's.
/// </summary>
public sealed class CookieJar(TimeProvider clock) : DelegatingHandler
{
    private readonly Dictionary<string, SetCookieHeaderValue> _cookies = new(StringComparer.Ordinal);

    /// <summary>What the browser sends now, as one header; empty when it has no cookie.</summary>
    public string Header => string.Join("; ", _cookies.Values
        .Where(cookie => cookie.Value.Length > 0 && !(cookie.Expires <= clock.GetUtcNow()))
        .Select(cookie => $"{cookie.Name}={cookie.Value}"));

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
        if (Header is { Length: > 0 } cookies)
        {
            request.Headers.Remove(HeaderNames.Cookie);
            request.Headers.Add(HeaderNames.Cookie, cookies);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (response.Headers.TryGetValues(HeaderNames.SetCookie, out var set))
        {
            Take(set);
        }

        return response;
    }
}
