using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Checking;

/// <summary>
/// Compares a sample of facts with the activities that they come from, and the totals of some months with their facts.
/// Changes nothing: a difference is a fault to be found, and the rebuild mends it.
/// </summary>
/// <param name="Draw">0 to 1, by which the sample is drawn.</param>
internal sealed record CheckFigures(double Draw) : IRequest<CheckedFigures>;

internal sealed class CheckFiguresHandler(IndicatorsDbContext db, ShortKeys keys, IMediator mediator, Communes communes, TimeProvider clock)
    : IRequestHandler<CheckFigures, CheckedFigures>
{
    private const int Sample = 2_000;

    public async Task<CheckedFigures> Handle(CheckFigures request, CancellationToken ct)
    {
        var states = await mediator.Send(new ReadActivities(Start(request.Draw), Sample), ct);
        var wrongFacts = await CompareAsync(states, ct);
        var months = await MonthsAsync(request.Draw, ct);
        var wrongTotals = 0;
        foreach (var month in months)
        {
            wrongTotals += (await WrongTotals.FindAsync(db, communes, month, ct)).Count;
        }

        return new() { Activities = states.Count, WrongFacts = wrongFacts, Months = months, WrongTotals = wrongTotals };
    }

    /// <summary>Ids begin with the moment of the first save: one between the start of the scheme and now.</summary>
    private Guid Start(double draw)
    {
        var from = BusinessCalendar.StartOf(BusinessCalendar.SchemeStart, BusinessCalendar.Paris);
        var moment = from + draw * (clock.GetUtcNow().UtcDateTime - from);
        var id = Guid.CreateVersion7(new DateTimeOffset(moment, TimeSpan.Zero)).ToByteArray(bigEndian: true);
        id.AsSpan(6).Clear();
        return new(id, bigEndian: true);
    }

    /// <summary>What the relay has not brought yet is no fault: only a fact of the same version is compared, and a newer one is not missed.</summary>
    private async Task<int> CompareAsync(IReadOnlyList<ActivityRecorded> states, CancellationToken ct)
    {
        var ids = states.Select(state => state.ActivityId).ToList();
        var facts = await db.ActivityFacts.AsNoTracking().Where(fact => ids.Contains(fact.ActivityId)).ToDictionaryAsync(fact => fact.ActivityId, ct);
        await keys.LoadAsync(states.SelectMany(FactWriter.IdsIn), ct);
        return states.Count(state => facts.TryGetValue(state.ActivityId, out var fact) && fact.Version == state.Version && !Says(fact, state));
    }

    private bool Says(ActivityFact fact, ActivityRecorded state)
    {
        if (state.Deleted)
        {
            return fact.Deleted && fact.Counts is null;
        }

        if (FactWriter.IdsIn(state).Any(id => keys.OrNone(id) == ShortKeys.None))
        {
            return false; // counted under a key that nobody has given
        }

        return fact.IsSameAs(ActivityFact.Of(state, communes, keys));
    }

    /// <summary>The running month, and one that is drawn.</summary>
    private async Task<IReadOnlyList<Month>> MonthsAsync(double draw, CancellationToken ct)
    {
        var today = Month.Of(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock));
        var first = await db.ActivityFacts.Where(fact => !fact.Deleted).MinAsync(fact => (DateOnly?)fact.Date, ct);
        var back = first is { } day ? Math.Max(0, today.MonthsSince(Month.Of(day))) : 0;
        return [.. new[] { today, today.AddMonths(-(int)(draw * (back + 1))) }.Distinct()];
    }
}
