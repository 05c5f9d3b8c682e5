using ConseillerNumerique.BuildingBlocks.Files;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>
/// Puts a backup in the place of the data. Everything is checked and copied beside before anything is moved, and what
/// was there is kept.
/// </summary>
internal sealed class DataRestoration(DataDirectory data, TimeProvider clock)
{
    private const string Arriving = "restauration-en-cours";
    private const string SetAside = "avant-restauration-";

    /// <summary>Whether the directory holds anything that a restoration would replace.</summary>
    public bool WouldReplace => Present().Any();

    /// <returns>A French sentence when the folder is no whole backup; null when it is.</returns>
    public static async Task<string?> CheckAsync(string folder, CancellationToken ct)
    {
        var source = Path.Combine(folder, BackupLayout.Data);
        if (await Manifest.ReadAsync(source, ct) is not { } manifest)
        {
            return $"{folder} n’est pas une sauvegarde complète : son manifeste manque ou est illisible.";
        }

        var wrong = await manifest.DifferencesAsync(source, ct);
        var keys = Path.Combine(folder, BackupLayout.Keys);
        if (await Manifest.ReadAsync(keys, ct) is { } manifestOfKeys)
        {
            wrong = [.. wrong, .. (await manifestOfKeys.DifferencesAsync(keys, ct)).Select(path => $"{BackupLayout.Keys}/{path}")];
        }

        return wrong.Count == 0 ? null : $"La sauvegarde est altérée : {string.Join(", ", wrong.Take(5))}.";
    }

    /// <param name="folder">Checked.</param>
    /// <param name="output">One line for each step.</param>
    /// <param name="ct">Until things are moved.</param>
    public void Restore(string folder, IProgress<string> output, CancellationToken ct)
    {
        var arriving = Path.Combine(data.Path, Arriving);
        if (Directory.Exists(arriving))
        {
            Directory.Delete(arriving, recursive: true);
        }

        DataBackup.CopyFolder(Path.Combine(folder, BackupLayout.Data), arriving, exceptFolder: null, ct);
        File.Delete(Path.Combine(arriving, Manifest.FileName));
        RestoreKeys(folder, arriving, output, ct);
        foreach (var database in Directory.GetFiles(arriving, "*.db"))
        {
            PrepareDatabase(database);
        }

        MoveAside(output);
        foreach (var entry in Directory.GetFileSystemEntries(arriving))
        {
            Directory.Move(entry, Path.Combine(data.Path, Path.GetFileName(entry)));
        }

        Directory.Delete(arriving);
        DurableFolder.Flush(data.Path);
        output.Report($"Données restaurées dans {data.Path}.");
    }

    private static void RestoreKeys(string folder, string arriving, IProgress<string> output, CancellationToken ct)
    {
        var source = Path.Combine(folder, BackupLayout.Keys);
        var target = Path.Combine(arriving, "keys");
        if (!Directory.Exists(source))
        {
            output.Report("Sauvegarde sans clés : replacez-les dans le dossier keys avant de démarrer l’hôte.");
            return;
        }

        DataBackup.CopyFolder(source, target, exceptFolder: null, ct);
        File.Delete(Path.Combine(target, BackupLayout.KeysNotice));
        File.Delete(Path.Combine(target, Manifest.FileName));
    }

    /// <summary>A copy made by VACUUM INTO has left the write-ahead log; the host counts on it.</summary>
    private static void PrepareDatabase(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode=wal";
        command.ExecuteNonQuery();
    }

    private void MoveAside(IProgress<string> output)
    {
        var present = Present().ToList();
        if (present.Count == 0)
        {
            return;
        }

        var aside = DataBackup.CreatePrivate(
            Path.Combine(data.Path, $"{SetAside}{clock.GetUtcNow():yyyyMMdd-HHmmss}"));
        present.ForEach(entry => Directory.Move(entry, Path.Combine(aside, Path.GetFileName(entry))));
        output.Report($"Anciennes données gardées dans {aside}.");
    }

    private IEnumerable<string> Present() =>
        from entry in Directory.Exists(data.Path) ? Directory.GetFileSystemEntries(data.Path) : []
        let name = Path.GetFileName(entry)
        where entry != data.LockFile && name != Arriving && !name.StartsWith(SetAside, StringComparison.Ordinal)
        select entry;
}
