using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>
/// Invites someone who was a member to come back, by the address of the account, which whoever invites is not shown.
/// Null: nobody of that id was in such a team.
/// </summary>
internal sealed record InviteAgain(Guid TeamId, Guid AdvisorId) : IRequest<Result<JudgedAddresses>?>;

internal sealed class InviteAgainHandler(OrganizationDbContext db, ICurrentUser user, IMediator mediator, TimeProvider clock)
    : IRequestHandler<InviteAgain, Result<JudgedAddresses>?>
{
    public async Task<Result<JudgedAddresses>?> Handle(InviteAgain command, CancellationToken ct)
    {
        var led = db.TeamsLedBy(user, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        var address = await db.TeamMemberships
            .Where(time => time.TeamId == command.TeamId && time.AdvisorId == command.AdvisorId && led.Any(team => team.Id == time.TeamId))
            .Join(db.Accounts, time => time.AdvisorId, account => account.Id, (_, account) => account.Email)
            .FirstOrDefaultAsync(ct);
        return address is null ? null : await mediator.Send(new InvitePeople { TeamId = command.TeamId, Addresses = address }, ct);
    }
}
