using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Tags;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Tags that a file brings with it: the advisor's own.</summary>
internal sealed class BroughtTags(ActivityReportingDbContext db, TimeProvider clock)
{
    /// <summary>Those that are not there yet.</summary>
    public async Task MakeAsync(FileImport import, ImportContext context, CancellationToken ct)
    {
        foreach (var name in context.Tags.Missing(import.NewTagNames))
        {
            if (Tag.Create(context.Tags.IdOf(name), TagOwner.Advisor(import.AdvisorId), name, null, clock.GetUtcNow().UtcDateTime).TryGet(out var tag, out _))
            {
                db.Tags.Add(tag);
            }
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Those that nothing carries; to be saved.</summary>
    public async Task TakeBackAsync(FileImport import, CancellationToken ct)
    {
        var ids = import.NewTagNames.Select(name => ImportTags.IdOf(import.AdvisorId, name)).ToList();
        db.Tags.RemoveRange(await db.Tags
            .Where(tag => ids.Contains(tag.Id) && tag.Version == 1 && !db.ActivityTags.Any(one => one.TagId == tag.Id))
            .ToListAsync(ct));
    }
}
