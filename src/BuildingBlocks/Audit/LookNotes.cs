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
    public async Task WriteAsync(ModuleDbContext db, AuditedAction action, Guid subjectId, IEnumerable<Guid> personIds, CancellationToken ct)
    {
        var (day, actor) = (DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), user.ActingId ?? user.Id);
        var unseen = personIds.Where(person => person != user.Id).Distinct()
            .Select(person => new Look(actor, user.Id, action.Code, person))
            .Where(look => !looks.Has(day, look))
            .ToList();
        if (unseen.Count == 0)
        {
            return;
        }

        unseen.ForEach(look => db.Enqueue(notes.Of(action, subjectId, look.PersonId)));
        await db.SaveChangesAsync(ct);
        unseen.ForEach(look => looks.Add(day, look));
    }
}
