using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>Has another letter sent, with 14 new days; the link of the last one ends with it. Null: no such invitation.</summary>
internal sealed record ResendInvitation(Guid TeamId, Guid InvitationId) : IRequest<Result<AnsweredInvitation>?>;

internal sealed class ResendInvitationHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
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

        if (await PostAgainAsync(invitation, ct) is { } refusal)
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

        return (Result<AnsweredInvitation>)new AnsweredInvitation(invitation.TeamId, invitation.Part);
    }

    private async Task<Refusal?> PostAgainAsync(TeamInvitation invitation, CancellationToken ct)
    {
        if (!await db.Accounts.AnyAsync(account => account.ClosedAt == null && account.NormalizedEmail == invitation.NormalizedEmail, ct))
        {
            return invitation.EndedAt is null ? InvitationRefusals.NoAccount : InvitationRefusals.IsOver;
        }

        var letters = await db.WaitingLetters.Where(letter => letter.SubjectId == invitation.Id).ToListAsync(ct);
        if (invitation.EndedAt is null && letters.Exists(letter => letter.DueAt is not null))
        {
            return null; // its letter is under way
        }

        var now = clock.GetUtcNow();
        if (invitation.AskAgain(now.UtcDateTime, wasRefused: letters.Count > 0) is { } refusal)
        {
            return refusal;
        }

        db.WaitingLetters.RemoveRange(letters); // given up
        db.Post(now, invitation.Post(now));
        db.Enqueue(notes.Of(TeamActions.LetterAskedAgain, invitation.TeamId));
        return null;
    }
}
