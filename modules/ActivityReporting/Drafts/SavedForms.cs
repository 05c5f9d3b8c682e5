using ConseillerNumerique.ActivityReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Drafts;

/// <summary>What is saved is a draft no more.</summary>
internal static class SavedForms
{
    /// <summary>Part of the next save, with the activity: typing that is kept at this very moment makes it be tried again.</summary>
    public static async Task ForgetDraftAsync(this ActivityReportingDbContext db, Guid advisorId, Guid formId, CancellationToken ct)
    {
        if (await db.Drafts.SingleOrDefaultAsync(one => one.AdvisorId == advisorId && one.Id == formId, ct) is { } draft)
        {
            db.Drafts.Remove(draft);
        }
    }

    /// <summary>A save of its own, for a form that changed nothing or has made everything already.</summary>
    public static async Task EndDraftAsync(this ActivityReportingDbContext db, Guid advisorId, Guid formId, CancellationToken ct)
    {
        await db.ForgetDraftAsync(advisorId, formId, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // typing goes on at this very moment: it stays a draft
        }
    }
}
