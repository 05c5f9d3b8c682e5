using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

internal sealed class PurgeDeletedActivitiesJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "activites.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        var purged = await mediator.Send(new PurgeDeletedActivities(), ct);
        return purged switch
        {
            0 => "Aucune activité à effacer",
            1 => "1 activité effacée",
            _ => $"{purged} activités effacées",
        };
    }
}
