using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Seed.Staging;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed;

/// <summary>Makes the data of one order in empty databases, under a mark that a kill leaves standing.</summary>
internal static class SeedRun
{
    public static async Task RunAsync(IServiceProvider host, SeedOrder order, IProgress<string> output, CancellationToken ct)
    {
        var mark = new UnfinishedMark(host.GetRequiredService<DataDirectory>());
        var lines = new StepLines(output, host.GetRequiredService<TimeProvider>());
        mark.Put();
        if (!await EmptyDatabases.AreEmptyAsync(host, ct))
        {
            lines.Say("Effacement des données présentes…");
            await EmptyDatabases.EmptyAsync(host, ct);
        }

        lines.Say($"Création des données inventées : {order.Label}.");
        await using (var stage = Stage.Over(host))
        {
            await stage.SendAsync(Actor.System, new ReviewShape(), ct);
            await (order.Scale == SeedScale.Demo
                ? new DemoSeed(stage, order, lines).RunAsync(ct)
                : new NationalSeed(stage, order, lines).RunAsync(ct));
        }

        mark.Remove();
        lines.Ended("Données prêtes");
    }
}
