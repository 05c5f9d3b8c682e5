using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>Reads what the facts of some scopes hold: totals do not know it, so a région and the nation tell their last days only.</summary>
internal sealed class HeldFacts(IndicatorsDbContext db, Communes communes)
{
    private const int LastDays = 31;

    public async Task<HeldInFacts> ReadAsync(IReadOnlyCollection<ScopeSpan> spans, Period period, CancellationToken ct)
    {
        var held = new HeldInFacts();
        foreach (var group in spans.GroupBy(span => (span.Scope.Kind, span.Within, span.Scope.HasDetails)))
        {
            var days = group.Key.HasDetails || period.Days <= LastDays ? period : new(period.To.AddDays(1 - LastDays), period.To);
            if (days.And(group.Key.Within) is not { } within)
            {
                continue;
            }

            var facts = db.ActivityFacts.AsNoTracking()
                .Where(fact => !fact.Deleted && fact.Date >= within.From && fact.Date <= within.To)
                .Of(group.Key.Kind, [.. group.Select(span => span.Scope.Number).Distinct()], communes)
                .Select(fact => new { fact.Employer, fact.Counts, fact.Persons });
            await foreach (var fact in facts.AsAsyncEnumerable().WithCancellation(ct))
            {
                held.Add(fact.Employer, fact.Counts, fact.Persons);
            }
        }

        return held;
    }
}
