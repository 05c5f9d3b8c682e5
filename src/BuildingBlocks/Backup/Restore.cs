using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>
/// The command <c>restaurer</c>. The copies of two databases are not of the same instant: events still in an outbox
/// are delivered and the figures rebuilt, which brings them together again.
/// </summary>
internal sealed class Restore(DataDirectory data, DatabaseSettings settings, IServiceProvider services, TimeProvider clock)
    : IHostCommand
{
    private const string Replace = "remplacer";
    private const string Rebuild = "indicateurs reconstruire";

    private static readonly Refusal FolderMissing = new("restore.folder_missing", "Donnez le dossier d’une sauvegarde.");
    private static readonly Refusal NotEmpty =
        new("restore.not_empty", "Le dossier de données n’est pas vide : ajoutez --remplacer pour mettre de côté ce qu’il contient.");

    public string Name => "restaurer";

    public string Usage => "restaurer <dossier> [--remplacer] : remet une sauvegarde à la place des données";

    public CommandPlace Place => CommandPlace.AloneBeforeDatabases;

    public Refusal? Check(IReadOnlyList<string> arguments)
    {
        if (!CommandOptions.Parse(arguments, [], [Replace]).TryGet(out var options, out var refusal))
        {
            return refusal;
        }

        return options.Words is not [var folder] || !Directory.Exists(folder) ? FolderMissing
            : !options.Has(Replace) && new DataRestoration(data, clock).WouldReplace ? NotEmpty
            : null;
    }

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, IProgress<string> output, CancellationToken ct)
    {
        var folder = Path.GetFullPath(arguments.First(word => !word.StartsWith("--", StringComparison.Ordinal)));
        if (await DataRestoration.CheckAsync(folder, ct) is { } wrong)
        {
            output.Report(wrong);
            return 1;
        }

        new DataRestoration(data, clock).Restore(folder, output, ct);
        if (settings.Provider == DatabaseProvider.SqlServer)
        {
            output.Report($"Restaurez les bases par SQL Server, puis lancez « {Rebuild} ».");
            return 0;
        }

        return await RebuildAsync(output, ct);
    }

    private async Task<int> RebuildAsync(IProgress<string> output, CancellationToken ct)
    {
        await Databases.MigrateAsync(services, ct);
        await services.GetRequiredService<OutboxPump>().DeliverAllAsync(ct);
        return services.GetServices<IHostCommand>().FirstOrDefault(command => command.Name == Rebuild) is { } rebuild
            ? await rebuild.RunAsync([], output, ct)
            : 0;
    }
}
