using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Audit;

/// <summary>Writes, once a day for each, that the current user looked at the named data of these people.</summary>
public sealed class LookNotes(AuditNotes notes, ICurrentUser user, LooksOfToday looks, TimeProvider clock)
{
    /// <param name="db">Of the module that shows the data; nothing else may wait to be saved.</param>
    /// <param name="action">Registered by the module.</param>
    /// <param name="subjectId">The page's thing; empty for a list.</param>
    /// <param name="personIds">Accounts; one's own is left out.</param>
    /// <param name="ct">Of the request.</param>
    public Task WriteAsync(ModuleDbContext db, AuditedAction action, Guid subjectId, IEnumerable<Guid> personIds, CancellationToken ct) =>
        WriteAsync(db, action, personIds.Select(person => (subjectId, person)), ct);

    /// <summary>For a page of several things, in one save.</summary>
    /// <param name="db">Of the module that shows the data; nothing else may wait to be saved.</param>
    /// <param name="action">Registered by the module.</param>
    /// <param name="seen">Things with their accounts; an account that several have is noted with the first, one's own not.</param>
    /// <param name="ct">Of the request.</param>
    public async Task WriteAsync(
        ModuleDbContext db, AuditedAction action, IEnumerable<(Guid SubjectId, Guid PersonId)> seen, CancellationToken ct)
    {
        var (day, actor) = (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), user.ActingId ?? user.Id);
        var fresh = seen.Where(one => one.PersonId != user.Id).DistinctBy(one => one.PersonId)
            .Select(one => (one.SubjectId, Look: new Look(actor, user.Id, action.Code, one.PersonId)))
            .Where(one => !looks.Has(day, one.Look))
            .ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        fresh.ForEach(one => db.Enqueue(notes.Of(action, one.SubjectId, one.Look.PersonId)));
        await db.SaveChangesAsync(ct);
        fresh.ForEach(one => looks.Add(day, one.Look));
    }
}
