using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Attendances of several months in a row, by type: by the date of the act, never of the entry.</summary>
/// <param name="first">The earliest month.</param>
/// <param name="count">How many months, 1 or more.</param>
internal sealed class MonthSeries(Month first, int count)
{
    private readonly TypeSlots _slots = new(count);

    public IReadOnlyList<Month> Months { get; } = [.. Enumerable.Range(0, count).Select(first.AddMonths)];

    public Period Period => new(first.First, Months[^1].Last);

    /// <exception cref="IndexOutOfRangeException">Another month.</exception>
    public TypeCounts this[Month month] => _slots[month.MonthsSince(first)];

    public void Add(Month month, ActivityType type, long attendances) =>
        _slots.Add(month.MonthsSince(first), type, attendances);
}
