using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>
/// Accepts or declines an invitation, by its link or as one of one's own. Null: there is none. Only who has the address
/// may; said twice, it holds once.
/// </summary>
internal sealed record AnswerInvitation : IRequest<Result<AnsweredInvitation>?>
{
    /// <summary>Of the link; else <see cref="Id"/>.</summary>
    public string? Secret { get; init; }

    public Guid Id { get; init; }

    public required bool Accepts { get; init; }
}

internal sealed class AnswerInvitationHandler(OrganizationDbContext db, ICurrentUser user, JoinTeam join, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<AnswerInvitation, Result<AnsweredInvitation>?>
{
    public Task<Result<AnsweredInvitation>?> Handle(AnswerInvitation command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => AnswerAsync(command, ct));

    private async Task<Result<AnsweredInvitation>?> AnswerAsync(AnswerInvitation command, CancellationToken ct)
    {
        if (await Asked(command).SingleOrDefaultAsync(ct) is not { } invitation)
        {
            return null;
        }

        if (await EndAsync(invitation, command.Accepts, ct) is { } refusal)
        {
            return (Result<AnsweredInvitation>)refusal;
        }

        await db.SaveChangesAsync(ct);
        return (Result<AnsweredInvitation>)new AnsweredInvitation(invitation.TeamId, invitation.Part);
    }

    private IQueryable<TeamInvitation> Asked(AnswerInvitation command)
    {
        if (command.Secret is { } secret)
        {
            var hash = AccessLink.HashOf(secret);
            return db.TeamInvitations.Where(one => one.SecretHash == hash);
        }

        var own = db.Accounts.Where(account => account.Id == user.Id).Select(account => account.NormalizedEmail);
        return db.TeamInvitations.Where(one => one.Id == command.Id && own.Contains(one.NormalizedEmail));
    }

    private async Task<Refusal?> EndAsync(TeamInvitation invitation, bool accepts, CancellationToken ct)
    {
        var (now, today) = (clock.GetUtcNow().UtcDateTime, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        var isMine = await db.Accounts.AnyAsync(
            account => account.Id == user.Id && account.ClosedAt == null && account.NormalizedEmail == invitation.NormalizedEmail, ct);
        if (!isMine)
        {
            return InvitationRefusals.ForSomeoneElse;
        }

        var outcome = accepts ? InvitationOutcome.Accepted : InvitationOutcome.Declined;
        if (invitation.Outcome == outcome)
        {
            return null; // said twice
        }

        if (!invitation.IsGood(now))
        {
            return InvitationRefusals.IsOver;
        }

        if (accepts && await join.AddAsync(invitation, today, ct) is { } refusal)
        {
            return refusal;
        }

        invitation.End(outcome, now);
        db.Enqueue(notes.Of(accepts ? TeamActions.InvitationAccepted : TeamActions.InvitationDeclined, invitation.TeamId, user.Id));
        return null;
    }
}
