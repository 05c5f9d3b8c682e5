using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>The attendances of each département, month by month, as the rows of what holds it tell them.</summary>
internal sealed class DepartementMonths(Period months) : IReadFigures
{
    private readonly Dictionary<string, long[]> _counts = [];

    public Period Period => months;

    public bool TakesMonths => true;

    public bool TakesPersons => false;

    /// <summary>In the order of <see cref="Months"/>; zeros for a département without any.</summary>
    public IReadOnlyList<long> this[string code] => _counts.GetValueOrDefault(code) ?? new long[Months.Count];

    public IReadOnlyList<Month> Months { get; } = [.. months.Months()];

    public void Add(in CountedRow row)
    {
        var at = Month.Of(row.Day).MonthsSince(Months[0]);
        foreach (var (slot, count) in new SlotPairs(row.Counts))
        {
            if (slot >= Slot.Plain && Slot.KindOf(slot) == SlotKind.Departement)
            {
                Of(TerritoryNumbers.DepartementCode(Slot.KeyOf(slot)))[at] += count;
            }
        }
    }

    private long[] Of(string code)
    {
        if (!_counts.TryGetValue(code, out var counts))
        {
            _counts[code] = counts = new long[Months.Count];
        }

        return counts;
    }
}
