using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.Bench;

/// <summary>One signed-in advisor on one connection; cookies by hand, redirects not followed.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client;
    private string _path = "";
    private List<KeyValuePair<string, string>> _form = [];

    private Visitor(HttpClient client) => _client = client;

    /// <summary>How long the last form took, without the reading of its page.</summary>
    public TimeSpan LastAnswer { get; private set; }

    /// <param name="address">Of a host in Development, whose sign-in page lists the demo accounts.</param>
    /// <param name="number">The person to be, 0 for the first of the list.</param>
    /// <param name="role">The heading of the list, as it is written there.</param>
    public static async Task<Visitor> SignInAsync(Uri address, int number, string role = "Conseiller")
    {
        var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 1, AllowAutoRedirect = false, CookieContainer = new() };
        var visitor = new Visitor(new HttpClient(handler) { BaseAddress = address });
        var page = await visitor._client.GetStringAsync("/connexion");
        var accounts = DemoAccount().Matches(page[page.IndexOf($">{role}", StringComparison.Ordinal)..]);
        var answer = await visitor._client.PostAsync("/connexion/demo", new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
            new(accounts[number % accounts.Count].Groups[1].Value, accounts[number % accounts.Count].Groups[2].Value),
        ]));
        return answer.StatusCode == HttpStatusCode.Redirect
            ? visitor
            : throw new InvalidOperationException($"Sign-in answered {(int)answer.StatusCode}.");
    }

    /// <summary>Advisors who work today, signed in, a form of activities open; others are passed over.</summary>
    /// <param name="address">As for <see cref="SignInAsync"/>.</param>
    /// <param name="count">How many; where the list is shorter, some are there twice.</param>
    /// <param name="role">The heading of the list.</param>
    /// <param name="kind">Of the form.</param>
    public static async Task<List<Visitor>> WorkingAsync(Uri address, int count, string role = "Conseiller", string kind = "ponctuelle")
    {
        var visitors = new List<Visitor>();
        for (var number = 0; visitors.Count < count; number++)
        {
            var visitor = await SignInAsync(address, number, role);
            if (await visitor.OpenFormAsync(kind))
            {
                visitors.Add(visitor);
            }
            else
            {
                visitor.Dispose();
            }
        }

        return visitors;
    }

    public async Task<int> ReadAsync(string path)
    {
        using var answer = await _client.GetAsync(path);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadAsByteArrayAsync()).Length;
    }

    public Task<string> PageAsync(string path) => _client.GetStringAsync(path);

    /// <summary>Sends a form of its page, with what the page hid in it.</summary>
    /// <returns>The bytes of the answer: a page or a redirect.</returns>
    public async Task<int> SendAsync(string path, params KeyValuePair<string, string>[] typed)
    {
        var page = await _client.GetStringAsync(path);
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(page).Groups[1].Value), .. typed]);
        var sent = Stopwatch.GetTimestamp();
        using var answer = await _client.PostAsync(path, content);
        var body = await answer.Content.ReadAsByteArrayAsync();
        LastAnswer = Stopwatch.GetElapsedTime(sent);
        return answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect
            ? body.Length
            : throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)}");
    }

    public async Task<bool> HasAsync(string path)
    {
        using var answer = await _client.GetAsync(path);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Sends a file to the form of imports.</summary>
    /// <returns>The path of its preview.</returns>
    public async Task<string> UploadAsync(string name, byte[] file)
    {
        const string path = "/activites/importer";
        var page = await _client.GetStringAsync(path);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Token().Match(page).Groups[1].Value), "__RequestVerificationToken" },
            { new StringContent(Guid.CreateVersion7().ToString()), "Input.Id" },
            { new ByteArrayContent(file), "Input.File", name },
        };
        using var answer = await _client.PostAsync(path, content);
        return answer.Headers.Location?.OriginalString
            ?? throw new InvalidOperationException($"{name} was refused: {await answer.Content.ReadAsStringAsync()}");
    }

    public async Task<(TimeSpan First, TimeSpan Whole, long Bytes)> DownloadAsync(string path)
    {
        var asked = Stopwatch.GetTimestamp();
        using var answer = await _client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[64 * 1024];
        long bytes = await body.ReadAsync(buffer);
        var first = Stopwatch.GetElapsedTime(asked);
        while (await body.ReadAsync(buffer) is > 0 and var more)
        {
            bytes += more;
        }

        return (first, Stopwatch.GetElapsedTime(asked), bytes);
    }

    /// <summary>Fills a form of activities, at the advisor's first place.</summary>
    /// <returns>False for who is no advisor, or works at no place today: a contract has ended.</returns>
    public async Task<bool> OpenFormAsync(string kind = "ponctuelle")
    {
        _path = $"/activites/nouvelle/{kind}";
        if (!await HasAsync(_path))
        {
            return false;
        }

        var page = await _client.GetStringAsync(_path);
        _form = [.. Hidden().Matches(page)
            .Select(field => (Name: Name().Match(field.Value).Groups[1].Value, Value: Value().Match(field.Value).Groups[1].Value))
            .Where(field => field.Name.Length > 0 && field.Name != "Input.Id")
            .DistinctBy(field => field.Name) // each form of the page repeats the token
            .Select(field => KeyValuePair.Create(field.Name, WebUtility.HtmlDecode(field.Value)))];
        _form.Add(new("Input.Date", Value().Match(DateField().Match(page).Value).Groups[1].Value));
        _form.Add(new("Input.Where", OwnPlace().Match(page).Groups[1].Value));
        _form.Add(new("Input.Themes", "Email"));
        _form.Add(new("Input.Duration", "30"));
        return OwnPlace().IsMatch(page);
    }

    /// <summary>A new activity each time.</summary>
    /// <returns>The bytes of the answer, a redirect.</returns>
    public async Task<int> LogAsync(Guid id, params IEnumerable<KeyValuePair<string, string>> also)
    {
        using var content = new FormUrlEncodedContent([.. _form, new("Input.Id", id.ToString()), .. also]);
        var sent = Stopwatch.GetTimestamp();
        using var answer = await _client.PostAsync(_path, content);
        var body = await answer.Content.ReadAsByteArrayAsync();
        LastAnswer = Stopwatch.GetElapsedTime(sent);
        return answer.StatusCode == HttpStatusCode.Redirect
            ? body.Length
            : throw new InvalidOperationException($"Logging answered {(int)answer.StatusCode}: {System.Text.Encoding.UTF8.GetString(body)}");
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex(" name=\"([^\"]+)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();

    [GeneratedRegex("<input[^>]*name=\"Input.Date\"[^>]*>")]
    private static partial Regex DateField();

    [GeneratedRegex("Vos lieux d’activité\"><option(?:(?!</optgroup>).)*?value=\"([0-9a-f-]{36})\"(?: selected)?>")] // a bus would ask for its stop
    private static partial Regex OwnPlace();

    [GeneratedRegex("<button[^>]*name=\"(compte)\"[^>]*value=\"([0-9a-f-]{36})\"")]
    private static partial Regex DemoAccount();
}
