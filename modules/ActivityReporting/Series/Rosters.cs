using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>Keeps rosters to persons who have a sheet; saved with what became of the sheet.</summary>
internal sealed class Rosters(ActivityReportingDbContext db)
{
    /// <summary>Before the names of these persons go.</summary>
    public async Task LeaveAsync(IReadOnlyCollection<Guid> personIds, CancellationToken ct)
    {
        foreach (var series in await OfAsync(personIds, ct))
        {
            foreach (var id in personIds)
            {
                series.Leave(id);
            }
        }
    }

    /// <summary>After a merge: whoever was on a roster under the other sheet is there under the kept one, once.</summary>
    public async Task LeadAsync(Guid mergedId, Guid keptId, CancellationToken ct)
    {
        foreach (var series in await OfAsync([mergedId], ct))
        {
            series.Leave(mergedId, keptId);
        }
    }

    /// <summary>Deleted ones too: they may come back.</summary>
    private Task<List<WorkshopSeries>> OfAsync(IReadOnlyCollection<Guid> personIds, CancellationToken ct) =>
        db.WorkshopSeries.Where(series => series.Roster.Any(entry => personIds.Contains(entry.PersonId))).ToListAsync(ct);
}
