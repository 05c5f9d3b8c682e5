using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>Takes away a contract that was entered by mistake; null when there is none of that id (any more).</summary>
/// <param name="Version">The version that the form showed.</param>
internal sealed record CancelContract(Guid Id, int Version) : IRequest<Result<ContractSaved>?>;

internal sealed class CancelContractHandler(OrganizationDbContext db, ContractTelling telling, AuditNotes notes)
    : IRequestHandler<CancelContract, Result<ContractSaved>?>
{
    public Task<Result<ContractSaved>?> Handle(CancelContract command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => CancelAsync(command, ct), tries: 5);

    private async Task<Result<ContractSaved>?> CancelAsync(CancelContract command, CancellationToken ct)
    {
        if (await db.Contracts.SingleOrDefaultAsync(one => one.Id == command.Id, ct) is not { } contract)
        {
            return null;
        }

        if (contract.Version != command.Version)
        {
            return ContractRefusals.ChangedMeanwhile;
        }

        db.Contracts.Remove(contract);
        db.Enqueue(notes.Of(PostActions.ContractCancelled, contract.Id, contract.AdvisorId));
        var told = await telling.EnqueueAsync([contract.AdvisorId], ct);
        await db.SaveChangesAsync(ct);
        return new ContractSaved { EmployerId = contract.EmployerId, ChangeIds = told };
    }
}
