using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Site;

internal sealed class FindSiteStateHandler(OrganizationDbContext db) : IRequestHandler<FindSiteState, SiteState>
{
    public async Task<SiteState> Handle(FindSiteState request, CancellationToken cancellationToken) =>
        (await db.SiteConditions.AsNoTracking().SingleOrDefaultAsync(cancellationToken))?.ToState() ?? new();
}
