using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What is kept of the things that forms are about: typing that comes after a save begins no draft.</summary>
internal static class DraftedRecords
{
    private const int Deleted = -1;

    /// <summary>Of a tag, anybody's: who may change it, the page asks.</summary>
    /// <returns>The revision that a form would show; one that no form shows when it is deleted; null when there is none of the owner's.</returns>
    public static Task<int?> RevisionAsync(this ActivityReportingDbContext db, DraftedKind kind, Guid id, Guid ownerId, CancellationToken ct)
    {
        var revisions = kind switch
        {
            DraftedKind.Activity => db.Activities.IgnoreAutoIncludes().Where(one => one.Id == id && one.AdvisorId == ownerId)
                .Select(one => (int?)(one.DeletedAt == null ? one.Revision : Deleted)),
            DraftedKind.Series => db.WorkshopSeries.IgnoreAutoIncludes().Where(one => one.Id == id && one.AdvisorId == ownerId)
                .Select(one => (int?)(one.DeletedAt == null ? one.Revision : Deleted)),
            DraftedKind.Coordination => db.CoordinationActivities.IgnoreAutoIncludes().Where(one => one.Id == id && one.CoordinatorId == ownerId)
                .Select(one => (int?)(one.DeletedAt == null ? one.Revision : Deleted)),
            DraftedKind.Person => db.FollowedPersons.Where(one => one.Id == id && one.AdvisorId == ownerId)
                .Select(one => (int?)(one.AnonymisedAt == null && one.MergedAt == null ? one.Revision : Deleted)),
            DraftedKind.Mandate => db.Mandates.Where(one => one.Id == id && one.AdvisorId == ownerId).Select(one => (int?)one.Revision),
            DraftedKind.Loan => db.Loans.Where(one => one.Id == id && one.AdvisorId == ownerId).Select(one => (int?)one.Revision),
            DraftedKind.Correspondent => db.Correspondents.Where(one => one.Id == id && one.AdvisorId == ownerId).Select(one => (int?)one.Revision),
            DraftedKind.Tag => db.Tags.Where(one => one.Id == id).Select(one => (int?)one.Version),
            _ => db.Diagnoses.Where(one => one.Id == id && one.AdvisorId == ownerId).Select(_ => (int?)1), // never corrected
        };
        return revisions.SingleOrDefaultAsync(ct);
    }
}
