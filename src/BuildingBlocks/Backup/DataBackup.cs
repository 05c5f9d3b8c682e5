using ConseillerNumerique.BuildingBlocks.Files;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>
/// Copies the data of a host that may be running: each database as one moment saw it, then the stored files. A file
/// is stored before the row that names it, so every row of the copy finds its file.
/// </summary>
/// <param name="data">What is copied.</param>
/// <param name="databases">In order: where events are born first, where they are counted after.</param>
/// <param name="clock">Dates the manifest.</param>
internal sealed class DataBackup(DataDirectory data, IReadOnlyList<string> databases, TimeProvider clock)
{
    private const string Notice =
        "Ces clés ouvrent les sessions et les données personnelles chiffrées de la sauvegarde.\n"
        + "Gardez-les ailleurs que les données : qui a les deux lit tout, qui n’a plus les clés ne lit plus rien.\n";

    /// <param name="folder">New or empty.</param>
    /// <param name="output">One line for each step.</param>
    /// <param name="ct">Leaves a folder without manifest, which is no backup.</param>
    public async Task WriteAsync(string folder, IProgress<string> output, CancellationToken ct)
    {
        var begunAt = clock.GetUtcNow().UtcDateTime;
        var target = CreatePrivate(Path.Combine(folder, BackupLayout.Data));
        foreach (var name in databases.Where(name => File.Exists(data.Database(name))))
        {
            await CopyDatabaseAsync(name, Path.Combine(target, name + ".db"), ct);
            output.Report($"Base {name} copiée.");
        }

        var files = CopyFolder(data.Files, Path.Combine(target, BackupLayout.Files), exceptFolder: FileStore.TemporaryFolder, ct);
        output.Report($"Fichiers copiés : {files}.");
        var keys = CreatePrivate(Path.Combine(folder, BackupLayout.Keys));
        CopyFolder(data.Keys, keys, exceptFolder: null, ct);
        await File.WriteAllTextAsync(Path.Combine(keys, BackupLayout.KeysNotice), Notice, ct);
        await (await Manifest.OfAsync(keys, begunAt, ct)).WriteAsync(keys, ct);
        await (await Manifest.OfAsync(target, begunAt, ct)).WriteAsync(target, ct); // last: it says that all is there
        output.Report($"Clés copiées dans {keys} : gardez-les ailleurs que les données.");
    }

    /// <summary>Readable by the owner only: it holds what the databases hold.</summary>
    internal static string CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder;
    }

    /// <returns>How many files were copied and flushed.</returns>
    internal static int CopyFolder(string from, string to, string? exceptFolder, CancellationToken ct)
    {
        CreatePrivate(to);
        var copied = 0;
        foreach (var source in Directory.Exists(from) ? Directory.GetFiles(from, "*", SearchOption.AllDirectories) : [])
        {
            var path = Path.GetRelativePath(from, source);
            if (exceptFolder is not null && path.StartsWith(exceptFolder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                continue;
            }

            ct.ThrowIfCancellationRequested();
            var target = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // under the folder, so never null
            File.Copy(source, target);
            DurableFolder.FlushFile(target);
            copied++;
        }

        return copied;
    }

    private async Task CopyDatabaseAsync(string name, string target, CancellationToken ct)
    {
        // VACUUM INTO reads in one transaction while others write, and its copy needs no -wal beside it.
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = data.Database(name), Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 60,
        }.ToString());
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "vacuum into $target";
        command.Parameters.AddWithValue("$target", target);
        await command.ExecuteNonQueryAsync(ct);
        DurableFolder.FlushFile(target);
    }
}
