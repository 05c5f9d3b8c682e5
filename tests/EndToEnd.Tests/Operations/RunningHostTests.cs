using System.Net;
using System.Text.Json;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>One host that serves pages, and what other processes may do beside it.</summary>
internal sealed class RunningHostTests
{
    private DirectoryInfo _folder;
    private HostProcess _host;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task StartHost()
    {
        _folder = Directory.CreateTempSubdirectory("running-");
        _host = HostProcess.Serve(Data, out var address);
        _browser = new() { BaseAddress = await address };
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
        _folder.Delete(recursive: true);
    }

    private string Data => Path.Combine(_folder.FullName, "data");

    private string Saved(string name) => Path.Combine(_folder.FullName, name);

    [Test]
    public async Task Is_alive_and_ready() =>
        Assert.That(
            (await StatusAsync("/health/live"), await StatusAsync("/health/ready")),
            Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.OK)));

    [Test]
    public async Task A_second_host_on_the_same_data_stops_with_one_line()
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(Data, []);

        Assert.That(errors.Trim(), Does.StartWith($"Un autre hôte utilise déjà {Data}").And.Not.Contains('\n'));
        Assert.That(exitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task A_command_hands_its_job_to_the_host_and_follows_it()
    {
        var (exitCode, output, _) = await HostProcess.RunAsync(Data, ["rapports", "--mois", "2026-01"]);

        Assert.That(output.Trim().Split('\n'), Has.Length.GreaterThan(1).And.Some.StartsWith("Un hôte est en marche"));
        Assert.That(exitCode, Is.Zero);
    }

    [Test]
    public async Task A_command_that_needs_the_data_to_itself_is_refused()
    {
        var backup = Directory.CreateDirectory(Saved("nothing")).FullName;

        var (exitCode, _, errors) = await HostProcess.RunAsync(Data, ["restaurer", backup, "--remplacer"]);

        Assert.That(errors, Does.StartWith("Un autre hôte utilise déjà"));
        Assert.That(exitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task A_backup_of_the_serving_host_is_restored_elsewhere()
    {
        var elsewhere = Saved("elsewhere");

        var saved = await HostProcess.RunAsync(Data, ["sauvegarder", Saved("backup")]);
        var restored = await HostProcess.RunAsync(elsewhere, ["restaurer", Saved("backup")]);
        var again = await HostProcess.RunAsync(elsewhere, ["restaurer", Saved("backup")]);
        var replaced = await HostProcess.RunAsync(elsewhere, ["restaurer", Saved("backup"), "--remplacer"]);

        Assert.Multiple(() =>
        {
            Assert.That((saved.ExitCode, restored.ExitCode, again.ExitCode, replaced.ExitCode), Is.EqualTo((0, 0, 1, 0)), restored.Errors);
            Assert.That(again.Errors, Does.Contain("--remplacer"));
            Assert.That(DatabasesIn(elsewhere), Is.EqualTo(DatabasesIn(Data)).And.Contains("activity_reporting.db"));
            Assert.That(Directory.GetDirectories(elsewhere, "avant-restauration-*"), Has.Length.EqualTo(1));
        });
    }

    [Test]
    public async Task Logs_are_JSON_and_hold_no_query()
    {
        using var answer = await _browser.GetAsync(new Uri("/connexion?retour=/secret-de-nadege", UriKind.Relative));

        var lines = _host.Output.Split('\n').Where(line => line.StartsWith('{')).ToList();

        Assert.That(lines.ConvertAll(line => JsonDocument.Parse(line).RootElement.GetProperty("LogLevel").GetString()), Is.Not.Empty);
        Assert.That(_host.Output, Does.Not.Contain("secret-de-nadege").And.Contain("Aucun courriel ne partira"));
    }

    private static IEnumerable<string?> DatabasesIn(string folder) =>
        Directory.GetFiles(folder, "*.db").Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private async Task<HttpStatusCode> StatusAsync(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
