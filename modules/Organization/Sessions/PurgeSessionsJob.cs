using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Sessions;

internal sealed class PurgeSessionsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "sessions.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(await mediator.Send(new PurgeSessions(run.IsDry), ct), "session", "sessions");
}
