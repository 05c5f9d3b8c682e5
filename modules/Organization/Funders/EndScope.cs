using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>
/// Gives a scope its last day, or takes away one that was given by mistake. Null when the funder has no such scope.
/// </summary>
internal sealed record EndScope : IRequest<Result<FunderScope>?>
{
    public required Guid FunderId { get; init; }

    public required FunderScope Scope { get; init; }

    /// <summary>Which of several in a row.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: the scope was given by mistake and goes altogether.</summary>
    public required DateOnly? LastDay { get; init; }
}

internal sealed class EndScopeHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<EndScope, Result<FunderScope>?>
{
    private const int Tries = 3;

    public async Task<Result<FunderScope>?> Handle(EndScope command, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await EndAsync(command, isAgain: attempt > 1, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear(); // somebody was faster: look again at what is kept
            }
        }
    }

    private async Task<Result<FunderScope>?> EndAsync(EndScope command, bool isAgain, CancellationToken ct)
    {
        var answer = command.Scope.EmployerId is { } employerId
            ? End(await EmployersAsync(command, employerId, ct), command, (scope, day) => scope.End(day))
            : End(await TerritoriesAsync(command, ct), command, (scope, day) => scope.End(day));
        if (answer is null)
        {
            return isAgain && command.LastDay is null ? command.Scope : null; // the other click took it away
        }

        if (answer.TryGet(out _, out _))
        {
            var action = command.LastDay is null ? FunderActions.ScopeTakenBack : FunderActions.ScopeEnded;
            db.Enqueue(notes.Of(action, command.FunderId, command.FunderId, "périmètre"));
            await db.SaveChangesAsync(ct);
        }

        return answer;
    }

    /// <param name="scopes">All that the funder ever had of the same territory or employer.</param>
    /// <param name="command">Which of them, and until when.</param>
    /// <param name="end">The scope's own rule.</param>
    private Result<FunderScope>? End<T>(List<T> scopes, EndScope command, Func<T, DateOnly, Refusal?> end)
        where T : class, IDated
    {
        if (scopes.Find(one => one.FirstDay == command.FirstDay) is not { } scope)
        {
            return null;
        }

        if (command.LastDay is not { } lastDay)
        {
            db.Remove(scope);
            return command.Scope;
        }

        if (scopes.Exists(other => other.FirstDay != scope.FirstDay && other.Overlaps(scope.FirstDay, lastDay)))
        {
            return FunderRefusals.FollowsAlready;
        }

        return end(scope, lastDay) is { } refusal ? refusal : command.Scope;
    }

    private Task<List<FunderEmployer>> EmployersAsync(EndScope command, Guid employerId, CancellationToken ct) =>
        db.FunderEmployers.Where(scope => scope.AccountId == command.FunderId && scope.EmployerId == employerId).ToListAsync(ct);

    private async Task<List<FunderTerritory>> TerritoriesAsync(EndScope command, CancellationToken ct) =>
        command.Scope.Territory is not { } territory
            ? []
            : await db.FunderTerritories
                .Where(scope => scope.AccountId == command.FunderId && scope.Kind == territory.Kind && scope.Code == territory.Code)
                .ToListAsync(ct);
}
