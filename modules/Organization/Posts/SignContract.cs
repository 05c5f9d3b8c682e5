using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>Puts an advisor on a post. The same contract twice is signed once.</summary>
internal sealed record SignContract(ContractTerms Terms) : IRequest<Result<ContractSaved>>;

internal sealed class SignContractHandler(OrganizationDbContext db, ContractTelling telling, AuditNotes notes)
    : IRequestHandler<SignContract, Result<ContractSaved>>
{
    // Raced by someone else who signs for this post or this advisor.
    public Task<Result<ContractSaved>> Handle(SignContract command, CancellationToken ct) =>
        db.AgainWhenRacedAsync(_ => SignAsync(command.Terms, ct), tries: 5);

    private async Task<Result<ContractSaved>> SignAsync(ContractTerms terms, CancellationToken ct)
    {
        if (await db.Contracts.AsNoTracking().SingleOrDefaultAsync(one => one.Id == terms.Id, ct) is { } saved)
        {
            return saved.Terms == terms ? Nothing(terms) : ContractRefusals.AlreadySaved;
        }

        if (!await db.MayHoldAPostAsync(terms.AdvisorId, ct))
        {
            return ContractRefusals.NoAdvisor;
        }

        if (await db.ReadPostAsync(terms.EmployerId, terms.PostNumber, ct) is not var (post, onPost))
        {
            return ContractRefusals.PostUnknown;
        }

        if (!Contract.Sign(terms, post, onPost).TryGet(out var contract, out var refusal))
        {
            return refusal;
        }

        db.Contracts.Add(contract);
        post.Touch();
        db.Enqueue(notes.Of(PostActions.ContractSigned, contract.Id, contract.AdvisorId));
        var told = await telling.EnqueueAsync([terms.AdvisorId], ct);
        await db.SaveChangesAsync(ct);
        return new ContractSaved { EmployerId = terms.EmployerId, ChangeIds = told };
    }

    private static ContractSaved Nothing(ContractTerms terms) => new() { EmployerId = terms.EmployerId, ChangeIds = [] };
}
