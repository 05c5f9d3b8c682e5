using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.Bench;
using ConseillerNumerique.EndToEnd.Tests.Operations;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Faults;

/// <summary>
/// The built host killed 50 times while 200 activities in all are being logged: each one answered with success is there
/// and counted exactly once. Longer runs: <c>tools/Bench -- kill</c>.
/// </summary>
internal sealed partial class KilledHostTests
{
    private const int Lives = 50;
    private const int PerLife = 4;
    private const int Chains = 3; // more than the cores, since a life also waits for the disk
    private const string Form = "/activites/nouvelle/ponctuelle";

    private List<string> _data = [];
    private string _cookies;
    private string _token;
    private string _place;
    private Month _lastMonth;

    [OneTimeSetUp]
    public async Task PrepareAsync()
    {
        using var host = new TestHost();
        host.Clock.Now = TimeProvider.System.GetUtcNow(); // the child lives now, and so must the session
        var advisor = await host.AddAdvisorAsync();
        using var browser = await host.SignedInAsync(advisor.Id);
        _token = Token().Match(await browser.GetStringAsync(Form)).Groups[1].Value; // keys are kept, so every life takes it
        _cookies = host.CookiesOf(browser).Header;
        _place = advisor.PlaceId.ToString();
        _lastMonth = Month.Of(BusinessCalendar.TodayIn(BusinessCalendar.Paris, host.Clock)).Previous;
        _data = [.. Enumerable.Range(0, Chains).Select(_ => DataCopy.Of(host))];
    }

    [OneTimeTearDown]
    public void Remove() => _data.ForEach(data => Directory.Delete(data, recursive: true));

    [Test]
    public async Task Loses_nothing_and_counts_nothing_twice()
    {
        var answered = await Task.WhenAll(_data.Select((data, chain) => LiveOnAsync(data, chain)));

        Assert.That(answered.Sum(ids => ids.Count), Is.GreaterThan(Lives), "too few answers to mean anything");
        foreach (var (data, ids) in _data.Zip(answered))
        {
            // Every command delivers what waits in the outboxes; this one leaves the facts as they came.
            var (exitCode, _, errors) = await HostProcess.RunAsync(data, ["rapports", "--mois", _lastMonth.ToString()]);
            var logged = StoredIds.Read(data, "activity_reporting", "select \"Id\" from \"Activities\"");

            Assert.That(exitCode, Is.Zero, errors);
            Assert.That(ids, Is.SubsetOf(logged));
            Assert.That(StoredIds.Read(data, "indicators", "select \"ActivityId\" from \"ActivityFacts\" where not \"Deleted\""), Is.EquivalentTo(logged));
        }
    }

    private async Task<List<Guid>> LiveOnAsync(string data, int chain)
    {
        var answered = new List<Guid>();
        for (var life = chain; life < Lives; life += Chains)
        {
            answered.AddRange(await LiveAsync(data, life));
        }

        return answered;
    }

    /// <summary>The kill comes at another moment in each life: after none, one… of the answers, and a little later.</summary>
    private async Task<IEnumerable<Guid>> LiveAsync(string data, int life)
    {
        using var host = HostProcess.Serve(data, out var address, ("Logging__LogLevel__Default", "Error"));
        using var client = HostProcess.Client(await address, _cookies);
        var sends = Enumerable.Range(0, PerLife).Select(_ => LogAsync(client)).ToList();
        for (var awaited = sends.ToList(); awaited.Count > PerLife - (life % (PerLife + 1));)
        {
            awaited.Remove(await Task.WhenAny(awaited));
        }

        await Task.Delay(life % 7); // not a wait for anything: it moves the kill
        host.Kill();
        return (await Task.WhenAll(sends)).OfType<Guid>();
    }

    private async Task<Guid?> LogAsync(HttpClient client)
    {
        var id = Guid.CreateVersion7();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = _token,
            ["Input.Id"] = id.ToString(),
            ["Input.Date"] = BusinessCalendar.TodayIn(BusinessCalendar.Paris, TimeProvider.System).ToString("O"),
            ["Input.Where"] = _place,
            ["Input.Themes"] = "Email",
            ["Input.Duration"] = "15",
        });
        try
        {
            using var answer = await client.PostAsync(new Uri(Form, UriKind.Relative), form);
            return answer.StatusCode == HttpStatusCode.Redirect
                ? id
                : throw new InvalidOperationException($"Logging answered {answer.StatusCode}.");
        }
        catch (HttpRequestException)
        {
            return null; // killed before it answered: nothing was promised
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
