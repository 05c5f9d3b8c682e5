using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Rights;

internal sealed class FindScopesOfHandler(OrganizationDbContext db, Communes communes) : IRequestHandler<FindScopesOf, OwnScopes>
{
    public async Task<OwnScopes> Handle(FindScopesOf request, CancellationToken cancellationToken)
    {
        var roles = await db.AccountRoles.Where(one => one.AccountId == request.AccountId).Select(one => one.Role).ToListAsync(cancellationToken);
        return await db.ScopesAsync(new Named(request.AccountId, roles), request.Day, communes, cancellationToken);
    }

    /// <summary>As if that person had asked.</summary>
    private sealed class Named(Guid id, List<Role> roles) : ICurrentUser
    {
        public Guid Id => id;

        public Guid? ActingId => null;

        public string? Address => null;

        public bool Is(Role role) => roles.Contains(role);
    }
}
