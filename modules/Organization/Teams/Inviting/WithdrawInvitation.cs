using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Ends an invitation: its link leads nowhere any more. Null: no such invitation.</summary>
internal sealed record WithdrawInvitation(Guid TeamId, Guid InvitationId) : IRequest<Result<AnsweredInvitation>?>;

internal sealed class WithdrawInvitationHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<WithdrawInvitation, Result<AnsweredInvitation>?>
{
    public async Task<Result<AnsweredInvitation>?> Handle(WithdrawInvitation command, CancellationToken ct)
    {
        var led = db.TeamsLedBy(user, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        var invitation = await db.TeamInvitations.SingleOrDefaultAsync(
            one => one.Id == command.InvitationId && one.TeamId == command.TeamId && led.Any(team => team.Id == one.TeamId), ct);
        if (invitation is null)
        {
            return null;
        }

        var changes = invitation.End(InvitationOutcome.Withdrawn, clock.GetUtcNow().UtcDateTime);
        if (!changes && invitation.Outcome != InvitationOutcome.Withdrawn)
        {
            return (Result<AnsweredInvitation>)InvitationRefusals.IsOver;
        }

        if (changes)
        {
            db.Enqueue(notes.Of(TeamActions.InvitationWithdrawn, invitation.TeamId));
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return (Result<AnsweredInvitation>)new AnsweredInvitation(invitation.TeamId, invitation.Part);
        }
        catch (DbUpdateConcurrencyException)
        {
            return (Result<AnsweredInvitation>)InvitationRefusals.IsOver; // answered at that very moment
        }
    }
}
