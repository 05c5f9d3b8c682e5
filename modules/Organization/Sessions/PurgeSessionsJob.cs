using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class PurgeSessionsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "sessions.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) => await mediator.Send(new PurgeSessions(), ct) switch
    {
        0 => "Aucune session à effacer",
        1 => "1 session effacée",
        var purged => $"{purged} sessions effacées",
    };
}
