using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Puts one's own activity among the deleted ones, whence it may be brought back; false when there is none of that id.</summary>
internal sealed record DeleteActivity(Guid Id) : IRequest<bool>;

internal sealed class DeleteActivityHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock, FirstContacts contacts)
    : IRequestHandler<DeleteActivity, bool>
{
    public async Task<bool> Handle(DeleteActivity command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = db.Activities.Where(one => one.Id == command.Id && one.AdvisorId == user.Id && one.PurgedAt == null);
        return await db.ChangeAsync(mine, activity => activity.Delete(now), now, ct, before: one => contacts.SettleAsync(one, ct)) is not null;
    }
}
