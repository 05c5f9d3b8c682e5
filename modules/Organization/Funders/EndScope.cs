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
    public async Task<Result<FunderScope>?> Handle(EndScope command, CancellationToken ct)
    {
        var answer = command.Scope.EmployerId is { } employerId
            ? End(await EmployerAsync(command, employerId, ct), command, (scope, day) => scope.End(day))
            : End(await TerritoryAsync(command, ct), command, (scope, day) => scope.End(day));
        if (answer is not null && answer.TryGet(out _, out _))
        {
            var action = command.LastDay is null ? FunderActions.ScopeTakenBack : FunderActions.ScopeEnded;
            db.Enqueue(notes.Of(action, command.FunderId, command.FunderId, "périmètre"));
            await db.SaveChangesAsync(ct);
        }

        return answer;
    }

    private Result<FunderScope>? End<T>(T? scope, EndScope command, Func<T, DateOnly, Refusal?> end)
        where T : class, IDated
    {
        if (scope is null)
        {
            return null;
        }

        if (command.LastDay is not { } lastDay)
        {
            db.Remove(scope);
            return command.Scope;
        }

        return end(scope, lastDay) is { } refusal ? refusal : command.Scope;
    }

    private Task<FunderEmployer?> EmployerAsync(EndScope command, Guid employerId, CancellationToken ct) =>
        db.FunderEmployers.SingleOrDefaultAsync(
            scope => scope.AccountId == command.FunderId && scope.EmployerId == employerId && scope.FirstDay == command.FirstDay, ct);

    private async Task<FunderTerritory?> TerritoryAsync(EndScope command, CancellationToken ct) =>
        command.Scope.Territory is not { } territory
            ? null
            : await db.FunderTerritories.SingleOrDefaultAsync(
                scope => scope.AccountId == command.FunderId && scope.Kind == territory.Kind && scope.Code == territory.Code
                    && scope.FirstDay == command.FirstDay,
                ct);
}
