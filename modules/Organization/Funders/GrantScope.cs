using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>Lets a funder follow a scope; null when there is no such funder or employer. The same scope twice is one.</summary>
internal sealed record GrantScope : IRequest<Result<FunderScope>?>
{
    public required Guid FunderId { get; init; }

    public required FunderScope Scope { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly? LastDay { get; init; }
}

internal sealed class GrantScopeHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<GrantScope, Result<FunderScope>?>
{
    public async Task<Result<FunderScope>?> Handle(GrantScope command, CancellationToken ct)
    {
        var funder = await db.Accounts.SingleOrDefaultAsync(
            account => account.Id == command.FunderId && account.ClosedAt == null && account.Roles.Any(held => held.Role == Role.Funder), ct);
        if (funder is null)
        {
            return null;
        }

        return command.Scope switch
        {
            { Territory: { } territory } => await GrantAsync(command, funder, territory, ct),
            { EmployerId: { } id } => await db.Employers.AnyAsync(employer => employer.Id == id, ct)
                ? await GrantAsync(command, funder, id, ct)
                : null,
            _ => null,
        };
    }

    private async Task<Result<FunderScope>> GrantAsync(GrantScope command, Account funder, Territory territory, CancellationToken ct)
    {
        var (kind, code) = (territory.Kind, territory.Code);
        var others = await db.FunderTerritories.AsNoTracking()
            .Where(scope => scope.AccountId == funder.Id && scope.Kind == kind && scope.Code == code).ToListAsync(ct);
        return !FunderTerritory.Grant(funder, territory, command.FirstDay, command.LastDay).TryGet(out var scope, out var refusal)
            ? refusal
            : await AddAsync(command, scope, others, ct);
    }

    private async Task<Result<FunderScope>> GrantAsync(GrantScope command, Account funder, Guid employerId, CancellationToken ct)
    {
        var others = await db.FunderEmployers.AsNoTracking()
            .Where(scope => scope.AccountId == funder.Id && scope.EmployerId == employerId).ToListAsync(ct);
        return !FunderEmployer.Grant(funder, employerId, command.FirstDay, command.LastDay).TryGet(out var scope, out var refusal)
            ? refusal
            : await AddAsync(command, scope, others, ct);
    }

    private async Task<Result<FunderScope>> AddAsync<T>(GrantScope command, T scope, IEnumerable<T> others, CancellationToken ct)
        where T : class, IDated
    {
        var met = others.FirstOrDefault(other => other.Overlaps(command.FirstDay, command.LastDay));
        if (met is not null)
        {
            return (met.FirstDay, met.LastDay) == (command.FirstDay, command.LastDay) ? command.Scope : FunderRefusals.FollowsAlready;
        }

        db.Add(scope);
        db.Enqueue(notes.Of(FunderActions.ScopeGranted, command.FunderId, command.FunderId, "périmètre"));
        try
        {
            await db.SaveChangesAsync(ct);
            return command.Scope;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            return command.Scope; // the same form at once
        }
    }
}
