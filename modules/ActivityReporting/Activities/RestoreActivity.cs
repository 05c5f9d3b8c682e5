using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Brings one's own deleted activity back, within 30 days; false when there is none of that id any more.</summary>
internal sealed record RestoreActivity(Guid Id) : IRequest<bool>;

internal sealed class RestoreActivityHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock,
    FirstContacts contacts, AuditNotes notes)
    : IRequestHandler<RestoreActivity, bool>
{
    public async Task<bool> Handle(RestoreActivity command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = now - DeletedRecords.Kept;
        var mine = db.Activities.Where(one => one.Id == command.Id && one.AdvisorId == user.Id && one.PurgedAt == null
            && (one.DeletedAt == null || one.DeletedAt >= oldest));
        return await db.ChangeAsync(mine, Restore, now, ct, before: one => contacts.SettleAsync(one, ct)) is not null;

        void Restore(Activity activity)
        {
            if (activity.DeletedAt is not null)
            {
                activity.Restore();
                db.Enqueue(notes.Of(ActivityActions.Restored, activity.Id));
            }
        }
    }
}
