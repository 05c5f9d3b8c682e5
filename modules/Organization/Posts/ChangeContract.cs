using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>Gives a contract other days, another advisor, post or employer; null when there is none of that id.</summary>
/// <param name="Terms">All of them, changed or not.</param>
/// <param name="Version">The version that the form showed.</param>
internal sealed record ChangeContract(ContractTerms Terms, int Version) : IRequest<Result<ContractSaved>?>;

internal sealed class ChangeContractHandler(OrganizationDbContext db, ContractTelling telling, AuditNotes notes)
    : IRequestHandler<ChangeContract, Result<ContractSaved>?>
{
    private const int MaxAttempts = 5;

    public async Task<Result<ContractSaved>?> Handle(ChangeContract command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ChangeAsync(command, ct);
            }
            catch (DbUpdateException raced) when (attempt < MaxAttempts
                && (raced is DbUpdateConcurrencyException || raced.IsUniqueViolation()))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Result<ContractSaved>?> ChangeAsync(ChangeContract command, CancellationToken ct)
    {
        var terms = command.Terms;
        if (await db.Contracts.SingleOrDefaultAsync(one => one.Id == terms.Id, ct) is not { } contract)
        {
            return null;
        }

        var before = contract.Terms;
        if (before == terms)
        {
            return new ContractSaved { EmployerId = terms.EmployerId, ChangeIds = [] }; // sent twice, or nothing changed
        }

        if (contract.Version != command.Version)
        {
            return ContractRefusals.ChangedMeanwhile;
        }

        if (await ReplaceAsync(contract, terms, ct) is { } refusal)
        {
            return refusal;
        }

        var told = IsOfNoConcern(before, terms) ? [] : await telling.EnqueueAsync([before.AdvisorId, terms.AdvisorId], ct);
        db.Enqueue(notes.Of(PostActions.ContractChanged, contract.Id, terms.AdvisorId, TermsChanges.Between(before, terms)));
        if (before.AdvisorId != terms.AdvisorId)
        {
            db.Enqueue(notes.Of(PostActions.ContractChanged, contract.Id, before.AdvisorId, "conseiller"));
        }

        await db.SaveChangesAsync(ct);
        return new ContractSaved { EmployerId = terms.EmployerId, ChangeIds = told };
    }

    private async Task<Refusal?> ReplaceAsync(Contract contract, ContractTerms terms, CancellationToken ct)
    {
        // An advisor whose account is closed keeps the contract; it cannot be given to one.
        if (terms.AdvisorId != contract.AdvisorId && !await db.MayHoldAPostAsync(terms.AdvisorId, ct))
        {
            return ContractRefusals.NoAdvisor;
        }

        if (await db.ReadPostAsync(terms.EmployerId, terms.PostNumber, ct) is not var (post, onPost))
        {
            return ContractRefusals.PostUnknown;
        }

        post.Touch();
        return contract.Change(terms, post, onPost);
    }

    /// <summary>Working time and the number of the post say nothing of whose an activity is.</summary>
    private static bool IsOfNoConcern(ContractTerms before, ContractTerms after) =>
        before == after with { PostNumber = before.PostNumber, WorkingTime = before.WorkingTime };
}
