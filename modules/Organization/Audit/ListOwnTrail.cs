using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>What was done to the named data of who asks, by whom.</summary>
/// <param name="ByOthers">Leaves out what one did oneself.</param>
internal sealed record ListOwnTrail(bool ByOthers, int Page) : IRequest<Page<TrailRow>>;

internal sealed class ListOwnTrailHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<ListOwnTrail, Page<TrailRow>>
{
    public Task<Page<TrailRow>> Handle(ListOwnTrail query, CancellationToken ct) => db
        .RowsOf(db.AuditEntries.AsNoTracking().Where(entry => entry.PersonId == user.Id && (!query.ByOthers || entry.ActorId != user.Id)))
        .ToPageAsync(query.Page, ct);
}
