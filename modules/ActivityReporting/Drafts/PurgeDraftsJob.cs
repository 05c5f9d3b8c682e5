using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Drafts;

internal sealed class PurgeDraftsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "brouillons.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(await mediator.Send(new PurgeDrafts(run.IsDry), ct), "brouillon", "brouillons");
}
