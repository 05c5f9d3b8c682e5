using ConseillerNumerique.BuildingBlocks.Jobs;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Has the letters of new invitations sent by the job, soon; the job's schedule catches up on what this misses.</summary>
internal sealed class InvitationLetters(IJobs jobs)
{
    public async Task SendSoonAsync(IEnumerable<JudgedAddress> judged, CancellationToken ct)
    {
        if (judged.Any(one => one.IsInvited))
        {
            await SendSoonAsync(ct);
        }
    }

    public Task SendSoonAsync(CancellationToken ct) => jobs.EnqueueAsync(SendInvitationsJob.Name, argument: null, ct);
}
