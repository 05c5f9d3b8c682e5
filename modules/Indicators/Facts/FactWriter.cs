using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Totals;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>Brings facts to what activities say, and the totals with them, in one transaction.</summary>
internal sealed class FactWriter(IndicatorsDbContext db, ShortKeys keys, Communes communes)
{
    /// <param name="states">Each activity once.</param>
    /// <param name="wins">Whether a state stands before the fact at hand; a fact that is missing is made.</param>
    /// <param name="ct">Stops before anything is kept.</param>
    /// <returns>How many facts were made or changed.</returns>
    public async Task<int> WriteAsync(
        IReadOnlyCollection<ActivityRecorded> states, Func<ActivityRecorded, ActivityFact, bool> wins, CancellationToken ct)
    {
        var changed = 0;
        await db.SaveTogetherAsync(
            async () =>
            {
                keys.Forget();
                changed = await ChangeAsync(states, wins, ct);
                await db.SaveChangesAsync(ct);
            },
            ct);
        return changed;
    }

    /// <summary>Every id that a fact has a short key for.</summary>
    public static IEnumerable<Guid> IdsIn(ActivityRecorded state)
    {
        IEnumerable<Guid?> single = [state.AdvisorId, state.EmployerId, state.PlaceId, state.ProjectId];
        return single.OfType<Guid>().Concat(state.FollowedPersons).Concat(state.Tags).Concat(state.Resources);
    }

    private async Task<int> ChangeAsync(
        IReadOnlyCollection<ActivityRecorded> states, Func<ActivityRecorded, ActivityFact, bool> wins, CancellationToken ct)
    {
        var ids = states.Select(state => state.ActivityId).ToList();
        var facts = await db.ActivityFacts.Where(fact => ids.Contains(fact.ActivityId)).ToDictionaryAsync(fact => fact.ActivityId, ct);
        var news = states.Where(state => facts.GetValueOrDefault(state.ActivityId) is not { } fact || wins(state, fact)).ToList();
        await keys.TakeAsync([.. news.Where(state => !state.Deleted).SelectMany(IdsIn)], ct);

        var changes = new TotalChanges(communes);
        foreach (var state in news)
        {
            var fact = facts.GetValueOrDefault(state.ActivityId) ?? Made(state);
            changes.Remove(fact);
            fact.Take(state, communes, keys);
            changes.Add(fact);
        }

        await changes.ApplyAsync(db, ct);
        await NoteAsync(news, ct);
        return db.ChangeTracker.Entries<ActivityFact>().Count(entry => entry.State is EntityState.Added or EntityState.Modified);
    }

    /// <summary>A rebuild that is under way has perhaps read these activities before they changed.</summary>
    private async Task NoteAsync(IReadOnlyCollection<ActivityRecorded> states, CancellationToken ct)
    {
        if (db is RebuiltDbContext || !await db.FactsStates.AnyAsync(state => state.NotesChanges, ct))
        {
            return;
        }

        var ids = states.Select(state => state.ActivityId).ToList();
        var noted = await db.ChangedFacts.Where(fact => ids.Contains(fact.ActivityId)).Select(fact => fact.ActivityId).ToListAsync(ct);
        db.ChangedFacts.AddRange(ids.Except(noted).Select(id => new ChangedFact { ActivityId = id }));
    }

    private ActivityFact Made(ActivityRecorded state)
    {
        var fact = new ActivityFact { ActivityId = state.ActivityId };
        db.ActivityFacts.Add(fact);
        return fact;
    }
}
