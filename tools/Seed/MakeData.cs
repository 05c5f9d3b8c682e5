using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Commands;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed;

/// <summary>Fills the databases with invented data.</summary>
internal sealed class MakeData(IServiceProvider services, DataDirectory data, TimeProvider clock) : IHostCommand
{
    public string Name => "donnees";

    public string Usage =>
        "donnees --echelle demo|national [--au 2026-11-22] [--activites 1000000] [--remplacer] : remplit les bases de données inventées";

    public CommandPlace Place => CommandPlace.Alone;

    private DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public Refusal? Check(IReadOnlyList<string> arguments) =>
        SeedOptions.Read(arguments, Today).TryGet(out _, out var refusal) ? null : refusal;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, IProgress<string> output, CancellationToken ct)
    {
        if (!SeedOptions.Read(arguments, Today).TryGet(out var order, out var refusal))
        {
            output.Report(refusal.Message);
            return 1;
        }

        var mayReplace = arguments.Contains($"--{SeedOptions.Replace}") || new UnfinishedMark(data).Stands;
        if (!mayReplace && !await EmptyDatabases.AreEmptyAsync(services, ct))
        {
            output.Report($"Les bases contiennent déjà des données : ajoutez --{SeedOptions.Replace} pour les effacer et recommencer.");
            return 1;
        }

        await SeedRun.RunAsync(services, order, output, ct);
        return 0;
    }
}
