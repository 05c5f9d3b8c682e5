using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Audit;

internal sealed class PurgeTrailJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "audit.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(await mediator.Send(new PurgeTrail(run.IsDry), ct), "ligne de plus de trois ans", "lignes de plus de trois ans");
}
