using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Rebuilding;

internal sealed class RebuildFactsJob(IndicatorsDbContext db, IMediator mediator) : IBackgroundJob
{
    public const string Name = "indicateurs.reconstruire";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        // How many activities there are is not known before the end; the facts at hand are the best guess.
        var expected = await db.ActivityFacts.CountAsync(ct);
        var read = await mediator.Send(
            new RebuildFacts((done, token) => run.ReportAsync(done, Math.Max(done, expected), "Activités relues", token)), ct);
        return $"{FrenchNumbers.Integer(read)} activités relues, indicateurs refaits";
    }
}
