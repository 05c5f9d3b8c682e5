using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Has another letter sent, with 14 new days; the link of the last one ends with it. Null: no such invitation.</summary>
internal sealed record ResendInvitation(Guid TeamId, Guid InvitationId) : IRequest<Result<AnsweredInvitation>?>;

internal sealed class ResendInvitationHandler(OrganizationDbContext db, ICurrentUser user, InvitationLetters letters, TimeProvider clock)
    : IRequestHandler<ResendInvitation, Result<AnsweredInvitation>?>
{
    public async Task<Result<AnsweredInvitation>?> Handle(ResendInvitation command, CancellationToken ct)
    {
        var led = db.TeamsLedBy(user, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        var invitation = await db.TeamInvitations.SingleOrDefaultAsync(
            one => one.Id == command.InvitationId && one.TeamId == command.TeamId
                && led.Any(team => team.Id == one.TeamId && team.ArchivedOn == null),
            ct);
        if (invitation is null)
        {
            return null;
        }

        if (invitation.AskAgain(clock.GetUtcNow().UtcDateTime) is { } refusal)
        {
            return (Result<AnsweredInvitation>)refusal;
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return (Result<AnsweredInvitation>)InvitationRefusals.IsOver; // answered or withdrawn at that very moment
        }

        await letters.SendSoonAsync(ct);
        return (Result<AnsweredInvitation>)new AnsweredInvitation(invitation.TeamId, invitation.Part);
    }
}
