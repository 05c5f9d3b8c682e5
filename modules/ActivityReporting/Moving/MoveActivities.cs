using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Moving;

/// <summary>
/// After a change of contracts, brings each activity of the advisor to the employer of its day. All of them are looked
/// at, not those of the changed days only: a change that overtook another has to do its work too. The same change twice,
/// or an older one after a newer, does nothing.
/// </summary>
internal sealed class MoveActivities(ActivityReportingDbContext db, TimeProvider clock)
    : INotificationHandler<EventBatch<ContractChanged>>
{
    public const int ActivitiesPerSave = 200;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task Handle(EventBatch<ContractChanged> batch, CancellationToken ct)
    {
        foreach (var change in batch.Events)
        {
            await FollowAsync(change, ct);
        }
    }

    private async Task FollowAsync(ContractChanged change, CancellationToken ct)
    {
        var known = await BeginAsync(change, ct);
        if (known.EndedAt is not null)
        {
            return;
        }

        var isOvertaken = await db.ContractChanges.AnyAsync(
            other => other.AdvisorId == change.AdvisorId && other.Version > change.Version, ct);
        var withoutContract = isOvertaken ? 0 : await MoveAsync(change, ct);
        (await db.ContractChanges.SingleAsync(one => one.Id == change.EventId, ct)).End(withoutContract, Now);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task<ContractChange> BeginAsync(ContractChanged change, CancellationToken ct)
    {
        var known = await db.ContractChanges.SingleOrDefaultAsync(one => one.Id == change.EventId, ct);
        if (known is null)
        {
            known = ContractChange.Of(change);
            db.ContractChanges.Add(known);
            await db.SaveChangesAsync(ct);
        }

        db.ChangeTracker.Clear();
        return known;
    }

    /// <returns>How many activities no contract covers.</returns>
    private async Task<int> MoveAsync(ContractChanged change, CancellationToken ct)
    {
        var contracts = DaysOf(change);
        var activities = await Movable(change.AdvisorId)
            .Select(activity => new { activity.Id, activity.Date, activity.EmployerId, IsDeleted = activity.DeletedAt != null })
            .ToListAsync(ct);
        var misplaced = activities
            .Where(activity => EmployerOfDay.Of(activity.Date, activity.EmployerId, contracts) != activity.EmployerId)
            .Select(activity => activity.Id);
        foreach (var some in misplaced.Chunk(ActivitiesPerSave))
        {
            await db.AgainWhenRacedAsync(_ => MoveAsync(change, some, ct), tries: 5);
        }

        return activities.Count(activity => !activity.IsDeleted && !contracts.Any(contract => contract.Covers(activity.Date)));
    }

    /// <summary>One save; done again with the newer state when an advisor's own save came between.</summary>
    private async Task MoveAsync(ContractChanged change, Guid[] ids, CancellationToken ct)
    {
        var contracts = DaysOf(change);
        var communes = change.Contracts.DistinctBy(one => one.EmployerId).ToDictionary(one => one.EmployerId, one => one.EmployerCommuneCode);
        var activities = await Movable(change.AdvisorId).Where(activity => ids.Contains(activity.Id)).ToListAsync(ct);
        var moved = activities.Where(activity => Move(activity, contracts, communes)).ToList();
        moved.ForEach(activity => db.Enqueue(activity.ToEvent(Now)));
        (await db.ContractChanges.SingleAsync(one => one.Id == change.EventId, ct)).Count(moved.Count);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private static bool Move(Activity activity, IReadOnlyList<EmployedDays> contracts, Dictionary<Guid, string> communes)
    {
        var to = EmployerOfDay.Of(activity.Date, activity.EmployerId, contracts);
        if (to == activity.EmployerId)
        {
            return false;
        }

        activity.MoveTo(to, communes[to]);
        return true;
    }

    /// <summary>Deleted ones too: they may come back. Purged ones are a bare row.</summary>
    private IQueryable<Activity> Movable(Guid advisorId) =>
        db.Activities.Where(activity => activity.AdvisorId == advisorId && activity.PurgedAt == null);

    private static IReadOnlyList<EmployedDays> DaysOf(ContractChanged change) =>
    [
        .. change.Contracts.Select(contract => new EmployedDays
        {
            EmployerId = contract.EmployerId,
            FirstDay = contract.FirstDay,
            LastDay = contract.LastDay,
        }),
    ];
}
