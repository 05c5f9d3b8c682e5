using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>Attendances by type, of days or of months.</summary>
/// <param name="period">What is shown.</param>
/// <param name="byMonth">Whether whole months may come as one row.</param>
/// <param name="add">Takes them: any day of the month when they are months.</param>
internal sealed class TypesOverTime(Period period, bool byMonth, Action<DateOnly, ActivityType, long> add) : IReadFigures
{
    public Period Period => period;

    public bool TakesMonths => byMonth;

    public bool TakesPersons => false;

    public static TypesOverTime Of(DaySeries days) => new(days.Period, byMonth: false, days.Add);

    public static TypesOverTime Of(MonthSeries months) =>
        new(months.Period, byMonth: true, (day, type, attendances) => months.Add(Month.Of(day), type, attendances));

    public void Add(in CountedRow row)
    {
        foreach (var (slot, count) in new SlotPairs(row.Counts))
        {
            if (slot > Slot.Attendances + (int)ActivityType.Workshop)
            {
                return; // slots come in order
            }

            if (slot > Slot.Attendances)
            {
                add(row.Day, (ActivityType)(slot - Slot.Attendances), count);
            }
        }
    }
}
