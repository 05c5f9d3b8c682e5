using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Puts one's own activity among the deleted ones, whence it may be brought back; false when there is none of that id.</summary>
/// <param name="Id">Of the activity.</param>
/// <param name="Revision">Only as it was then; null: as it is.</param>
internal sealed record DeleteActivity(Guid Id, int? Revision = null) : IRequest<bool>;

internal sealed class DeleteActivityHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock,
    FirstContacts contacts, AuditNotes notes)
    : IRequestHandler<DeleteActivity, bool>
{
    public async Task<bool> Handle(DeleteActivity command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = db.Activities.Where(one => one.Id == command.Id && one.AdvisorId == user.Id && one.PurgedAt == null
            && (command.Revision == null || one.DeletedAt != null || one.Revision == command.Revision));
        return await db.ChangeAsync(mine, Delete, now, ct, before: one => contacts.SettleAsync(one, ct)) is not null;

        void Delete(Activity activity)
        {
            if (activity.DeletedAt is null)
            {
                activity.Delete(now);
                db.Enqueue(notes.Of(ActivityActions.Deleted, activity.Id));
            }
        }
    }
}
