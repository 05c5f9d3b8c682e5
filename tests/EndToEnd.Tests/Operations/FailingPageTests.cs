using System.Collections.Concurrent;
using System.Net;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>A page whose database fails: what the visitor sees, what the browser is told, what the log keeps.</summary>
internal sealed class FailingPageTests
{
    [Test]
    public async Task Says_so_with_every_header_and_logs_the_page_that_failed()
    {
        using var host = new TestHost();
        using var logs = new KeptLines();
        await using var failing = host.WithWebHostBuilder(builder => builder.ConfigureLogging(logging => logging.AddProvider(logs)));
        using var browser = failing.CreateClient(new() { AllowAutoRedirect = false });
        Execute(host, "alter table \"Accounts\" rename to \"Gone\"");

        using var answer = await browser.SubmitAsync("/connexion", ("Input.Email", "nadege@exemple.fr"), ("Input.Password", "quatre mots bien choisis"));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.InternalServerError));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Quelque chose a échoué"));
        Assert.That(answer.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'"));
        Assert.That(answer.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo(new[] { "nosniff" }));
        Assert.That(logs.Of("ConseillerNumerique.Requests"), Has.Exactly(1).StartsWith("POST connexion answered 500 in ").And.None.Contains("nadege"));
    }

    [TestCase("/connexion")]
    [TestCase("/nulle-part")]
    public async Task Every_page_has_the_headers(string path)
    {
        using var host = new TestHost();
        using var browser = host.CreateBrowser();

        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

        string[] expected = ["Content-Security-Policy", "Cross-Origin-Opener-Policy", "Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options"];
        Assert.That(answer.Headers.Select(header => header.Key), Is.SupersetOf(expected));
    }

    private static void Execute(TestHost host, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(host.Data, "organization.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class KeptLines : ILoggerProvider
    {
        private readonly ConcurrentQueue<(string Category, string Text)> _lines = new();

        public IEnumerable<string> Of(string category) => _lines.Where(line => line.Category == category).Select(line => line.Text);

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, _lines);

        public void Dispose()
        {
        }

        private sealed class Logger(string category, ConcurrentQueue<(string Category, string Text)> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
                lines.Enqueue((category, formatter(state, exception)));
        }
    }
}
