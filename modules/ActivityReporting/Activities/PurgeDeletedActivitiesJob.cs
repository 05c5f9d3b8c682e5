using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

internal sealed class PurgeDeletedActivitiesJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "activites.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(await mediator.Send(new PurgeDeletedActivities(run.IsDry), ct), "activité supprimée", "activités supprimées");
}
