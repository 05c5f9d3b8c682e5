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
internal sealed record InviteBack(Guid TeamId, Guid AdvisorId) : IRequest<Result<JudgedAddresses>?>;

internal sealed class InviteBackHandler(OrganizationDbContext db, ICurrentUser user, IMediator mediator, TimeProvider clock)
    : IRequestHandler<InviteBack, Result<JudgedAddresses>?>
{
    public async Task<Result<JudgedAddresses>?> Handle(InviteBack command, CancellationToken ct)
    {
        var led = db.TeamsLedBy(user, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        var address = await db.TeamMemberships
            .Where(time => time.TeamId == command.TeamId && time.AdvisorId == command.AdvisorId && led.Any(team => team.Id == time.TeamId))
            .Join(db.Accounts, time => time.AdvisorId, account => account.Id, (_, account) => account.Email)
            .FirstOrDefaultAsync(ct);
        return address is null ? null : await mediator.Send(new InviteMembers { TeamId = command.TeamId, Addresses = address }, ct);
    }
}
