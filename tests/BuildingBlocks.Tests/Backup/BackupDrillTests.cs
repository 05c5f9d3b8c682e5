using ConseillerNumerique.BuildingBlocks.Backup;
using ConseillerNumerique.BuildingBlocks.Files;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.BuildingBlocks.Tests.Backup;

internal sealed class BackupDrillTests
{
    private static readonly string[] Databases = ["activity", "indicators"];

    private ListOfLines _lines;
    private DirectoryInfo _folder;
    private DataDirectory _data;

    [SetUp]
    public async Task Fill()
    {
        _lines = new();
        _folder = Directory.CreateTempSubdirectory("backup-");
        _data = new(Path.Combine(_folder.FullName, "data"));
        Directory.CreateDirectory(_data.Keys);
        await File.WriteAllTextAsync(Path.Combine(_data.Keys, "key.xml"), "<key/>");
        await new FileStore(_data).SaveAsync("Rapport"u8.ToArray(), CancellationToken.None);
        foreach (var name in Databases)
        {
            Execute(_data.Database(name), "pragma journal_mode=wal; create table Rows(Number integer primary key)");
            Insert(name, 1, 500);
        }
    }

    [TearDown]
    public void Empty()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task What_was_saved_before_the_backup_is_there_after_it_even_if_others_write()
    {
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(() => WriteUntil(stop.Token));

        await BackUpAsync();
        await stop.CancelAsync();
        await writer;
        var restored = RestoreElsewhere();

        foreach (var name in Databases)
        {
            Assert.That(Execute(restored.Database(name), "select count(*) from Rows where Number <= 500"), Is.EqualTo("500"));
            Assert.That(Execute(restored.Database(name), "pragma integrity_check"), Is.EqualTo("ok"));
            Assert.That(Execute(restored.Database(name), "pragma journal_mode"), Is.EqualTo("wal"));
        }
    }

    [Test]
    public async Task Files_and_keys_come_back()
    {
        await BackUpAsync();

        var restored = RestoreElsewhere();

        Assert.That(Directory.GetFiles(restored.Files, "*", SearchOption.AllDirectories), Has.Length.EqualTo(1));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(restored.Keys, "key.xml")), Is.EqualTo("<key/>"));
        Assert.That(Directory.GetFiles(restored.Keys), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task Keys_kept_elsewhere_are_asked_for()
    {
        await BackUpAsync();
        Directory.Delete(Path.Combine(Saved, BackupLayout.Keys), recursive: true);

        RestoreElsewhere();

        Assert.That(_lines.All, Has.Some.Contains("sans clés"));
    }

    [Test]
    public async Task A_whole_backup_passes_the_check()
    {
        await BackUpAsync();

        Assert.That(await DataRestoration.CheckAsync(Saved, CancellationToken.None), Is.Null);
    }

    [Test]
    public async Task A_changed_file_is_named()
    {
        await BackUpAsync();
        await File.AppendAllTextAsync(Path.Combine(Saved, BackupLayout.Data, "activity.db"), "x");

        Assert.That(await DataRestoration.CheckAsync(Saved, CancellationToken.None), Does.Contain("altérée").And.Contain("activity.db"));
    }

    [Test]
    public async Task A_manifest_that_points_outside_is_refused()
    {
        await BackUpAsync();
        var manifest = Path.Combine(Saved, BackupLayout.Data, Manifest.FileName);
        var text = await File.ReadAllTextAsync(manifest);
        await File.WriteAllTextAsync(manifest, text.Replace("activity.db", "../../data/activity.db", StringComparison.Ordinal));

        Assert.That(await DataRestoration.CheckAsync(Saved, CancellationToken.None), Does.Contain("altérée"));
    }

    [Test]
    public async Task A_backup_cut_short_is_no_backup()
    {
        await BackUpAsync();
        File.Delete(Path.Combine(Saved, BackupLayout.Data, Manifest.FileName));

        Assert.That(await DataRestoration.CheckAsync(Saved, CancellationToken.None), Does.Contain("pas une sauvegarde complète"));
    }

    [Test]
    public async Task What_was_there_is_set_aside()
    {
        await BackUpAsync();
        Insert("activity", 501, 600);

        new DataRestoration(_data, TimeProvider.System).Restore(Saved, _lines, CancellationToken.None);

        var aside = Directory.GetDirectories(_data.Path, "avant-restauration-*").Single();
        Assert.That(Execute(_data.Database("activity"), "select max(Number) from Rows"), Is.EqualTo("500"));
        Assert.That(Execute(Path.Combine(aside, "activity.db"), "select max(Number) from Rows"), Is.EqualTo("600"));
    }

    private string Saved => Path.Combine(_folder.FullName, "saved");

    private Task BackUpAsync() =>
        new DataBackup(_data, Databases, TimeProvider.System).WriteAsync(Saved, _lines, CancellationToken.None);

    private DataDirectory RestoreElsewhere()
    {
        var elsewhere = new DataDirectory(Path.Combine(_folder.FullName, "elsewhere"));
        new DataRestoration(elsewhere, TimeProvider.System).Restore(Saved, _lines, CancellationToken.None);
        return elsewhere;
    }

    private void WriteUntil(CancellationToken ct)
    {
        for (var number = 1_000; !ct.IsCancellationRequested; number++)
        {
            Insert("activity", number, number);
            Insert("indicators", number, number);
        }
    }

    private void Insert(string name, int first, int last) => Execute(
        _data.Database(name),
        $"with recursive n(i) as (select {first} union all select i + 1 from n where i < {last}) insert into Rows select i from n");

    private static string Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return $"{command.ExecuteScalar()}";
    }

    private sealed class ListOfLines : IProgress<string>
    {
        public List<string> All { get; } = [];

        public void Report(string value) => All.Add(value);
    }
}
