using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>The command <c>sauvegarder</c>.</summary>
internal sealed class BackUp(
    BackedUpDatabases databases, DataDirectory data, DatabaseSettings settings, TimeProvider clock) : IHostCommand
{
    private static readonly Refusal FolderMissing = new("backup.folder_missing", "Donnez le dossier de la sauvegarde.");
    private static readonly Refusal FolderTaken = new("backup.folder_taken", "Le dossier de la sauvegarde existe et n’est pas vide.");
    private static readonly Refusal FolderInsideData = new("backup.folder_inside", "La sauvegarde ne peut pas être dans le dossier de données.");

    public string Name => "sauvegarder";

    public string Usage => "sauvegarder <dossier> : copie les données, aussi pendant que l’hôte sert ses pages";

    public CommandPlace Place => CommandPlace.BesideHost;

    public Refusal? Check(IReadOnlyList<string> arguments)
    {
        if (!CommandOptions.Parse(arguments, []).TryGet(out var options, out var refusal))
        {
            return refusal;
        }

        if (options.Words is not [var folder])
        {
            return FolderMissing;
        }

        var path = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        return path.StartsWith(data.Path + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? FolderInsideData
            : File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) ? FolderTaken
            : null;
    }

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, IProgress<string> output, CancellationToken ct)
    {
        var folder = Path.GetFullPath(arguments[0]);
        var isSqlite = settings.Provider == DatabaseProvider.Sqlite;
        if (!isSqlite)
        {
            output.Report("Les bases de SQL Server se sauvegardent par SQL Server : seuls fichiers et clés sont copiés.");
        }

        await new DataBackup(data, isSqlite ? databases.Names : [], clock).WriteAsync(folder, output, ct);
        output.Report($"Sauvegarde complète dans {folder}.");
        return 0;
    }
}
