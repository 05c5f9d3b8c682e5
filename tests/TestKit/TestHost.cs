using System.Runtime.CompilerServices;
using ConseillerNumerique.BuildingBlocks.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.TestKit;

/// <summary>
/// The real host in environment Testing: throw-away SQLite files, a clock that stands still, relays pumped by hand.
/// </summary>
/// <param name="sqlServer">A connection string; null for SQLite.</param>
public sealed class TestHost(string? sqlServer = null) : WebApplicationFactory<Program>
{
    private readonly string _data = MigratedData.Copy();
    private readonly ConditionalWeakTable<HttpClient, CookieJar> _jars = [];

    /// <summary>Monday 16 March 2026, 10:00 in Paris.</summary>
    public StillClock Clock { get; } = new(new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.Zero));

    /// <summary>This host's data directory.</summary>
    public string Data => _data;

    /// <summary>A client that shows redirects and keeps cookies; they expire by this host's clock.</summary>
    public HttpClient CreateBrowser()
    {
        var cookies = new CookieJar(Clock);
        var browser = CreateDefaultClient(cookies);
        _jars.Add(browser, cookies);
        return browser;
    }

    /// <exception cref="KeyNotFoundException">The client was not made by <see cref="CreateBrowser"/>.</exception>
    public CookieJar CookiesOf(HttpClient browser) =>
        _jars.TryGetValue(browser, out var cookies) ? cookies : throw new KeyNotFoundException("Not a browser of this host.");

    /// <summary>Delivers events until no module has any left.</summary>
    public async Task DeliverEventsAsync()
    {
        var relays = Services.GetServices<IOutboxRelay>().ToList();
        int delivered;
        do
        {
            delivered = 0;
            foreach (var relay in relays)
            {
                delivered += await relay.DeliverPendingAsync(CancellationToken.None);
            }
        }
        while (delivered > 0);
    }

    /// <summary>Does something with the host's own services, in a scope of its own.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Testing")
        .UseSetting("Data:Directory", _data)
        .UseSetting("Database:Provider", sqlServer is null ? "Sqlite" : "SqlServer")
        .UseSetting("Database:ConnectionString", sqlServer)
        .ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_data))
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(_data, recursive: true);
        }
    }
}
