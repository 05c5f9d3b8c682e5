using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Moving;

internal sealed class FindContractMovesHandler(ActivityReportingDbContext db)
    : IRequestHandler<FindContractMoves, IReadOnlyList<ContractMovesDone>>
{
    public async Task<IReadOnlyList<ContractMovesDone>> Handle(FindContractMoves query, CancellationToken ct) =>
        await db.ContractChanges.AsNoTracking()
            .Where(change => query.ChangeIds.Contains(change.Id))
            .OrderBy(change => change.Id)
            .Select(change => new ContractMovesDone
            {
                ChangeId = change.Id,
                AdvisorId = change.AdvisorId,
                Moved = change.Moved,
                WithoutContract = change.WithoutContract,
                IsOver = change.EndedAt != null,
            })
            .ToListAsync(ct);
}
