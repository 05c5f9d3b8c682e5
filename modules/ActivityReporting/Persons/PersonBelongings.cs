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
        var mandates = await db.Mandates.Where(one => personIds.Contains(one.PersonId)).ToListAsync(ct);
        db.Mandates.RemoveRange(mandates);
        foreach (var loan in await db.Loans.Where(one => one.PersonId != null && personIds.Contains(one.PersonId.Value)).ToListAsync(ct))
        {
            loan.Follow(null); // what is out is still to come back
        }

        await rosters.LeaveAsync(personIds, ct);
        var merged = db.FollowedPersons.Where(one => one.MergedIntoId != null && personIds.Contains(one.MergedIntoId.Value)).Select(one => one.Id);
        await EraseDraftsAsync(personIds, [.. personIds, .. await merged.ToListAsync(ct), .. mandates.Select(one => one.Id)], ct);
    }

    /// <summary>A draft is sealed: whose form it is of is known once it is opened. A session that only names the person's id stays.</summary>
    private async Task EraseDraftsAsync(IReadOnlyCollection<Guid> personIds, IReadOnlyCollection<Guid> gone, CancellationToken ct)
    {
        var advisors = db.FollowedPersons.Where(one => personIds.Contains(one.Id)).Select(one => one.AdvisorId);
        var drafts = await db.Drafts.Where(one => advisors.Contains(one.AdvisorId)).ToListAsync(ct);
        db.Drafts.RemoveRange(drafts.Where(draft => gone.Any(id => draft.Id == id || draft.Page.Contains(id.ToString(), StringComparison.Ordinal))));
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
