using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Attendances of each day of a period, by type: by the date of the act, never of the entry.</summary>
internal sealed class DaySeries(Period period)
{
    private readonly TypeSlots _slots = new(period.Days);

    public Period Period => period;

    /// <exception cref="IndexOutOfRangeException">The day lies outside the period.</exception>
    public TypeCounts this[DateOnly day] => _slots[day.DayNumber - period.From.DayNumber];

    public void Add(DateOnly day, ActivityType type, long attendances) =>
        _slots.Add(day.DayNumber - period.From.DayNumber, type, attendances);
}
