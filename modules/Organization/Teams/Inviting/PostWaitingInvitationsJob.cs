using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Teams.Inviting;

internal sealed class PostWaitingInvitationsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "equipes.inviter";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) => await mediator.Send(new PostWaitingInvitations(), ct) switch
    {
        0 => "Aucune invitation n’attendait un compte ouvert depuis",
        1 => "1 lettre postée",
        var posted => $"{posted} lettres postées",
    };
}
