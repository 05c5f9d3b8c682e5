using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Organization.Rights;

internal sealed class FindOwnScopesHandler(OrganizationDbContext db, ICurrentUser user, Communes communes)
    : IRequestHandler<FindOwnScopes, OwnScopes>
{
    public Task<OwnScopes> Handle(FindOwnScopes request, CancellationToken cancellationToken) =>
        db.ScopesAsync(user, request.Day, communes, cancellationToken);
}
