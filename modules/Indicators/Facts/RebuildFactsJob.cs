using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Facts;

internal sealed class RebuildFactsJob(IndicatorsDbContext db, IMediator mediator) : IBackgroundJob
{
    public const string Name = "indicateurs.reconstruire";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        // How many activities there are is not known before the end; the facts at hand are the best guess.
        var expected = await db.ActivityFacts.CountAsync(ct);
        var rebuilt = await mediator.Send(
            new RebuildFacts((read, token) => run.ReportAsync(read, Math.Max(read, expected), "Activités relues", token)), ct);
        return $"{FrenchNumbers.Integer(rebuilt.Activities)} activités relues, {FrenchNumbers.Integer(rebuilt.Corrected)} corrections, {FrenchNumbers.Integer(rebuilt.CorrectedTotals)} totaux corrigés";
    }
}
