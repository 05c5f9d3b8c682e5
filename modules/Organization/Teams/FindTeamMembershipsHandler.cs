using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams;

internal sealed class FindTeamMembershipsHandler(OrganizationDbContext db)
    : IRequestHandler<FindTeamMemberships, IReadOnlyList<MembershipInterval>>
{
    public async Task<IReadOnlyList<MembershipInterval>> Handle(FindTeamMemberships request, CancellationToken cancellationToken) =>
        await db.TeamMemberships
            .Where(member => member.TeamId == request.TeamId
                && member.FirstDay <= request.To
                && (member.LastDay == null || member.LastDay >= request.From))
            .OrderBy(member => member.AdvisorId).ThenBy(member => member.FirstDay)
            .Select(member => new MembershipInterval
            {
                AdvisorId = member.AdvisorId,
                FirstDay = member.FirstDay,
                LastDay = member.LastDay,
            })
            .ToListAsync(cancellationToken);
}
