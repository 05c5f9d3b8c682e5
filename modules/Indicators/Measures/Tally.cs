using System.Runtime.CompilerServices;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// Attendances by the value of one list where each attendance has exactly one: the lines add up to the base.
/// </summary>
internal sealed class Tally<TEnum>
    where TEnum : struct, Enum
{
    private readonly long[] _counts = new long[Slot(Enum.GetValues<TEnum>().Max()) + 1];

    /// <summary>Every value in the order of the screen: as declared, « Non communiqué » at the end.</summary>
    public static IReadOnlyList<TEnum> Values { get; } = [.. Enum.GetValues<TEnum>().OrderBy(value => Slot(value) == 0)];

    /// <summary>The base of the shares: Σ of all lines.</summary>
    public long Total { get; private set; }

    /// <summary>In the order of <see cref="Values"/>.</summary>
    public IReadOnlyList<long> Counts => [.. Values.Select(value => this[value])];

    /// <summary>The line « Non communiqué »; 0 where the list has none.</summary>
    public long NotStated => _counts[0];

    public long this[TEnum value] => _counts[Slot(value)];

    public void Add(TEnum value, long attendances)
    {
        _counts[Slot(value)] += attendances;
        Total += attendances;
    }

    // The vocabulary's enums are bytes; boxing each value of millions of facts would cost more than counting them.
    private static int Slot(TEnum value) => Unsafe.As<TEnum, byte>(ref value);
}
