using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.EndToEnd.Tests.Operations;
using ConseillerNumerique.TestKit;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.EndToEnd.Tests.Faults;

/// <summary>
/// The built host killed 50 times while 200 activities in all are being logged: each one answered with success is there
/// and counted exactly once. Longer runs: <c>tools/Bench -- kill</c>.
/// </summary>
internal sealed partial class KilledHostTests
{
    private const int Lives = 50;
    private const int PerLife = 4;
    private const string Form = "/activites/nouvelle/ponctuelle";

    private string _data;
    private string _cookie;
    private string _place;

    [OneTimeSetUp]
    public async Task PrepareAsync()
    {
        using var host = new TestHost();
        host.Clock.Now = TimeProvider.System.GetUtcNow(); // the child lives now, and so must the session
        var advisor = await host.AddAdvisorAsync();
        using var browser = await host.SignedInAsync(advisor.Id);
        _cookie = $"coop={host.CookiesOf(browser).Find("coop")!.Value}"; // just signed in
        _place = advisor.PlaceId.ToString();
        _data = CopyOf(host.Data);
    }

    [OneTimeTearDown]
    public void Remove() => Directory.Delete(_data, recursive: true);

    [Test]
    public async Task Loses_nothing_and_counts_nothing_twice()
    {
        var answered = new List<Guid>();
        for (var life = 0; life < Lives; life++)
        {
            answered.AddRange(await LiveAsync(killAfterMs: life * 7 % 60));
        }

        // A command delivers what waits in the outboxes before it ends.
        var (exitCode, _, errors) = await HostProcess.RunAsync(_data, ["indicateurs", "reconstruire"]);

        Assert.That(exitCode, Is.Zero, errors);
        Assert.That(answered, Is.Not.Empty);
        var logged = Ids("activity_reporting", "select \"Id\" from \"Activities\"");
        Assert.That(answered, Is.SubsetOf(logged));
        Assert.That(Ids("indicators", "select \"ActivityId\" from \"ActivityFacts\" where not \"Deleted\""), Is.EquivalentTo(logged));
    }

    private static string CopyOf(string data)
    {
        var copy = Directory.CreateTempSubdirectory("espace-coop-killed-").FullName;
        foreach (var file in Directory.GetFiles(data, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "host.lock"))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file lies in a folder
            File.Copy(file, target);
        }

        return copy;
    }

    private async Task<IReadOnlyList<Guid>> LiveAsync(int killAfterMs)
    {
        using var host = HostProcess.Serve(_data, out var address, ("Logging__LogLevel__Default", "Error"));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = await address };
        using var asked = new HttpRequestMessage(HttpMethod.Get, Form);
        asked.Headers.Add("Cookie", _cookie);
        using var form = await client.SendAsync(asked);
        var token = Token().Match(await form.Content.ReadAsStringAsync()).Groups[1].Value;
        var cookies = string.Join("; ", form.Headers.GetValues("Set-Cookie").Select(set => set.Split(';')[0]).Prepend(_cookie));
        var sends = Enumerable.Range(0, PerLife).Select(_ => LogAsync(client, cookies, token)).ToList();
        await Task.WhenAny(Task.WhenAll(sends), Task.Delay(killAfterMs)); // the kill comes at another moment in each life
        host.Kill();
        return [.. (await Task.WhenAll(sends)).OfType<Guid>()];
    }

    private async Task<Guid?> LogAsync(HttpClient client, string cookies, string token)
    {
        var id = Guid.CreateVersion7();
        using var request = new HttpRequestMessage(HttpMethod.Post, Form);
        request.Headers.Add("Cookie", cookies);
        request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = token,
            ["Input.Id"] = id.ToString(),
            ["Input.Date"] = SharedKernel.Calendar.BusinessCalendar.TodayIn(SharedKernel.Calendar.BusinessCalendar.Paris, TimeProvider.System).ToString("O"),
            ["Input.Where"] = _place,
            ["Input.Themes"] = "Email",
            ["Input.Duration"] = "15",
        });
        try
        {
            using var answer = await client.SendAsync(request);
            return answer.StatusCode == HttpStatusCode.Redirect ? id : null;
        }
        catch (HttpRequestException)
        {
            return null; // killed before it answered: nothing was promised
        }
    }

    private HashSet<Guid> Ids(string module, string query)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, module + ".db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var rows = command.ExecuteReader();
        var ids = new HashSet<Guid>();
        while (rows.Read())
        {
            ids.Add(new Guid(rows.GetFieldValue<byte[]>(0), bigEndian: true));
        }

        return ids;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
