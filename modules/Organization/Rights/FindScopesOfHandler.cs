using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;

namespace ConseillerNumerique.Organization.Rights;

internal sealed class FindScopesOfHandler(OrganizationDbContext db, Communes communes) : IRequestHandler<FindScopesOf, OwnScopes>
{
    public async Task<OwnScopes> Handle(FindScopesOf request, CancellationToken cancellationToken) => await db.ScopesAsync(
        await NamedUser.FindAsync(db, request.AccountId, cancellationToken), request.Day, communes, cancellationToken);
}
