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
            new RebuildFacts((at, token) => run.ReportAsync(at.Done, at.Of ?? Math.Max(at.Done, expected), at.What, token)), ct);
        return $"{FrenchNumbers.Integer(read)} activités relues, indicateurs refaits";
    }
}
