using System.Numerics;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// Activities, and the attendances of these activities, by the values of a list with several answers. The lines do not
/// add up: each is a share of all activities, or of all attendances, never of the occurrences.
/// </summary>
internal sealed class SetTally<TEnum>
    where TEnum : struct, Enum
{
    private const int Bits = 32;

    private readonly long[] _activities = new long[Bits];
    private readonly long[] _attendances = new long[Bits];

    /// <summary>The base: activities, with an answer or without.</summary>
    public long TotalActivities { get; private set; }

    /// <summary>The base: attendances, with an answer or without.</summary>
    public long TotalAttendances { get; private set; }

    /// <summary>Attendances of activities without any answer: « Non communiqué ».</summary>
    public long NotStatedAttendances { get; private set; }

    public long Activities(TEnum value) => _activities[Slot(value)];

    public long Attendances(TEnum value) => _attendances[Slot(value)];

    public void Add(EnumSet<TEnum> values, long attendances)
    {
        TotalActivities++;
        TotalAttendances += attendances;
        if (values.IsEmpty)
        {
            NotStatedAttendances += attendances;
            return;
        }

        for (var rest = (uint)values.Bits; rest != 0; rest &= rest - 1)
        {
            var slot = BitOperations.TrailingZeroCount(rest);
            _activities[slot]++;
            _attendances[slot] += attendances;
        }
    }

    private static int Slot(TEnum value) => Convert.ToInt32(value);
}
