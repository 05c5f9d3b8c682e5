using ConseillerNumerique.EndToEnd.Tests.Operations;
using ConseillerNumerique.Seed;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.Seed.Steps;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The built host as a developer starts it, killed while it makes its data.</summary>
internal sealed class FirstStartTests
{
    private static readonly (string, string) Development = ("ASPNETCORE_ENVIRONMENT", "Development");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private DirectoryInfo _folder;

    [SetUp]
    public void Open() => _folder = Directory.CreateTempSubdirectory("premier-");

    [TearDown]
    public void Close() => _folder.Delete(recursive: true);

    [Test]
    public async Task A_host_killed_while_it_makes_its_data_begins_again()
    {
        await KillAfterAsync("ressources");
        await KillAfterAsync("activités sur");
        var refused = await HostProcess.RunAsync(_folder.FullName, []);

        using var host = HostProcess.Serve(_folder.FullName, out _, Development);
        await host.SaysAsync("http://", Patience);

        Assert.Multiple(() =>
        {
            Assert.That(refused.Errors, Does.StartWith("Les données de démonstration sont incomplètes"), "elsewhere than in Development");
            Assert.That(host.Output, Does.Contain("Effacement").And.Contain("Données prêtes"));
            Assert.That(CountOf("organization", "Accounts"), Is.EqualTo(64));
            Assert.That(CountOf("activity_reporting", "Activities"), Is.EqualTo(SeedOrder.DemoActivities + ImportFiles.Activities));
            Assert.That(CountOf("indicators", "ActivityFacts"), Is.EqualTo(SeedOrder.DemoActivities + ImportFiles.Activities));
            Assert.That(new UnfinishedMark(new(_folder.FullName)).Stands, Is.False);
        });
    }

    [Test]
    public async Task Nothing_is_made_elsewhere_than_in_development()
    {
        using (HostProcess.Serve(_folder.FullName, out var address))
        {
            await address;
        }

        Assert.That(CountOf("organization", "Accounts"), Is.Zero);
    }

    private async Task KillAfterAsync(string words)
    {
        using var host = HostProcess.Serve(_folder.FullName, out _, Development);
        await host.SaysAsync(words, Patience);
    }

    private long CountOf(string schema, string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, schema)}.db;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from \"{table}\"";
        return (long)command.ExecuteScalar()!; // a count
    }
}
