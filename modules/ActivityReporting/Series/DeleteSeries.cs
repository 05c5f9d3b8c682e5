using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>
/// Takes one's own series out of the plans, or brings it back within thirty days; the activities that its sessions became
/// stay. False when there is none of that id.
/// </summary>
internal sealed record DeleteSeries(Guid Id, bool Restores = false) : IRequest<bool>;

internal sealed class DeleteSeriesHandler(ActivityReportingDbContext db, ICurrentUser user, TimeProvider clock, AuditNotes notes)
    : IRequestHandler<DeleteSeries, bool>
{
    public async Task<bool> Handle(DeleteSeries command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var mine = db.WorkshopSeries.Where(one => one.Id == command.Id && one.AdvisorId == user.Id && one.PurgedAt == null);
        return await db.ChangeAsync(mine, Change, now, ct) is not null;

        void Change(WorkshopSeries series)
        {
            var version = series.Version;
            if (command.Restores)
            {
                series.Restore(now);
            }
            else
            {
                series.Delete(now);
            }

            if (series.Version != version)
            {
                db.Enqueue(notes.Of(command.Restores ? SeriesActions.Restored : SeriesActions.Deleted, series.Id));
            }
        }
    }
}
