using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Teams.Inviting;

internal sealed class PurgeInvitationsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "equipes.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(await mediator.Send(new PurgeInvitations(run.IsDry), ct), "invitation", "invitations");
}
