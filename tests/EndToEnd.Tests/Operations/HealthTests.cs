using System.Net;
using System.Text.Json;
using ConseillerNumerique.TestKit;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

internal sealed class HealthTests
{
    private TestHost _host;

    [SetUp]
    public void Start() => _host = new();

    [TearDown]
    public void Stop() => _host.Dispose();

    [Test]
    public async Task A_fresh_host_is_healthy()
    {
        var (status, health) = await AskAsync("/health/ready");

        Assert.That((status, health), Is.EqualTo((HttpStatusCode.OK, "Healthy")));
    }

    [Test]
    public async Task A_missing_database_makes_the_host_unready_but_alive()
    {
        _ = await AskAsync("/health/ready");
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.GetFiles(_host.Data, "resources.db*"))
        {
            File.Delete(file);
        }

        Assert.Multiple(async () =>
        {
            Assert.That(await AskAsync("/health/ready"), Is.EqualTo((HttpStatusCode.ServiceUnavailable, "Unhealthy")));
            Assert.That(await AskAsync("/health/live"), Is.EqualTo((HttpStatusCode.OK, "Healthy")));
        });
    }

    [Test]
    public async Task An_event_set_aside_degrades_and_still_serves()
    {
        _host.AddEvent(occurredAt: _host.Clock.Now.UtcDateTime, parked: true);

        Assert.That(await AskAsync("/health/ready"), Is.EqualTo((HttpStatusCode.OK, "Degraded")));
    }

    [TestCase(59, "Healthy")]
    [TestCase(61, "Degraded")]
    public async Task Events_may_wait_for_a_minute(int seconds, string expected)
    {
        _host.AddEvent(occurredAt: _host.Clock.Now.UtcDateTime.AddSeconds(-seconds), parked: false);

        Assert.That(await AskAsync("/health/ready"), Is.EqualTo((HttpStatusCode.OK, expected)));
    }

    private async Task<(HttpStatusCode Status, string? Health)> AskAsync(string path)
    {
        using var browser = _host.CreateBrowser();
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, body.RootElement.GetProperty("status").GetString());
    }
}
