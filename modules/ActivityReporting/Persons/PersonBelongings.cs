using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// What is kept of a person beside the sheet and the sessions: it goes away with the name and follows a merge, in the same
/// save.
/// </summary>
internal sealed class PersonBelongings(ActivityReportingDbContext db, Rosters rosters)
{
    /// <summary>Before the sheets are saved without their names.</summary>
    public async Task EraseAsync(IReadOnlyCollection<Guid> personIds, CancellationToken ct)
    {
        db.Diagnoses.RemoveRange(await db.Diagnoses.Where(one => personIds.Contains(one.PersonId)).ToListAsync(ct));
        db.Mandates.RemoveRange(await db.Mandates.Where(one => personIds.Contains(one.PersonId)).ToListAsync(ct));
        foreach (var loan in await db.Loans.Where(one => one.PersonId != null && personIds.Contains(one.PersonId.Value)).ToListAsync(ct))
        {
            loan.Follow(null); // what is out is still to come back
        }

        await rosters.LeaveAsync(personIds, ct);
    }

    /// <summary>Before two sheets are saved as one.</summary>
    public async Task GatherAsync(Guid keptId, Guid mergedId, CancellationToken ct)
    {
        foreach (var diagnosis in await db.Diagnoses.Where(one => one.PersonId == mergedId).ToListAsync(ct))
        {
            diagnosis.Follow(keptId);
        }

        foreach (var mandate in await db.Mandates.Where(one => one.PersonId == mergedId).ToListAsync(ct))
        {
            mandate.Follow(keptId);
        }

        foreach (var loan in await db.Loans.Where(one => one.PersonId == mergedId).ToListAsync(ct))
        {
            loan.Follow(keptId);
        }

        await rosters.LeadAsync(mergedId, keptId, ct);
    }
}
