using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>Takes an employer from a manager after a day; null when there is no such manager.</summary>
/// <param name="FirstDay">Since when: a person may have come back.</param>
internal sealed record EndManager(Guid EmployerId, Guid AccountId, DateOnly FirstDay, DateOnly LastDay) : IRequest<Result<Guid>?>;

internal sealed class EndManagerHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<EndManager, Result<Guid>?>
{
    public async Task<Result<Guid>?> Handle(EndManager command, CancellationToken ct)
    {
        var manager = await db.EmployerManagers.SingleOrDefaultAsync(
            one => one.EmployerId == command.EmployerId && one.AccountId == command.AccountId && one.FirstDay == command.FirstDay, ct);
        if (manager is null)
        {
            return null;
        }

        // One who has not begun never will.
        if (command.LastDay < manager.FirstDay)
        {
            db.EmployerManagers.Remove(manager);
        }
        else if (manager.LastDay <= command.LastDay)
        {
            return manager.AccountId;
        }
        else if (manager.End(command.LastDay) is { } refusal)
        {
            return refusal;
        }

        db.Enqueue(notes.Of(EmployerActions.ManagerEnded, manager.EmployerId, manager.AccountId));
        await db.SaveChangesAsync(ct);
        return manager.AccountId;
    }
}
