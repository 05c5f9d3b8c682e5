using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>
/// One fact per activity, as its newest event told it: one reading and one save for a whole batch. The same event twice,
/// an old one after a new one, an update after the deletion change nothing.
/// </summary>
internal sealed class ProjectActivity(IndicatorsDbContext db, Communes communes)
    : INotificationHandler<EventBatch<ActivityRecorded>>
{
    public async Task Handle(EventBatch<ActivityRecorded> batch, CancellationToken ct)
    {
        var newest = Newest(batch.Events);
        var facts = await db.ActivityFacts
            .Where(fact => newest.Keys.Contains(fact.ActivityId))
            .ToDictionaryAsync(fact => fact.ActivityId, ct);
        foreach (var state in newest.Values)
        {
            Project(state, facts.GetValueOrDefault(state.ActivityId));
        }

        await db.SaveChangesAsync(ct);
    }

    private static Dictionary<Guid, ActivityRecorded> Newest(IReadOnlyList<ActivityRecorded> events)
    {
        var newest = new Dictionary<Guid, ActivityRecorded>(events.Count);
        foreach (var state in events)
        {
            if (!newest.TryGetValue(state.ActivityId, out var other) || other.Version < state.Version)
            {
                newest[state.ActivityId] = state;
            }
        }

        return newest;
    }

    private void Project(ActivityRecorded state, ActivityFact? fact)
    {
        if (fact is null)
        {
            db.ActivityFacts.Add(new(state, communes));
        }
        else if (fact.Version < state.Version)
        {
            fact.Take(state, communes);
        }
    }
}
