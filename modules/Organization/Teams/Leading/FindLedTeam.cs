using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>Null for a team that one does not lead today.</summary>
internal sealed record FindLedTeam(Guid Id) : IRequest<LedTeam?>;

internal sealed class FindLedTeamHandler(OrganizationDbContext db, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<FindLedTeam, LedTeam?>
{
    public Task<LedTeam?> Handle(FindLedTeam query, CancellationToken ct) =>
        db.TeamsLedBy(user, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock))
            .Where(team => team.Id == query.Id)
            .Select(team => new LedTeam(team.Id, team.Name, team.ArchivedOn != null))
            .SingleOrDefaultAsync(ct);
}
