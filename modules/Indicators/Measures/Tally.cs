using System.Runtime.CompilerServices;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// Attendances by the value of one list where each attendance has exactly one: the lines add up to the base.
/// </summary>
/// <param name="plain">The slots that have no key.</param>
/// <param name="first">The slot of value 0.</param>
internal sealed class Tally<TEnum>(long[] plain, int first)
    where TEnum : struct, Enum
{
    /// <summary>Every value in the order of the screen: as declared, « Non communiqué » at the end.</summary>
    public static IReadOnlyList<TEnum> Values { get; } = [.. Enum.GetValues<TEnum>().OrderBy(value => Number(value) == 0)];

    /// <summary>The base of the shares: Σ of all lines.</summary>
    public long Total => Counts.Sum();

    /// <summary>In the order of <see cref="Values"/>.</summary>
    public IReadOnlyList<long> Counts => [.. Values.Select(value => this[value])];

    /// <summary>The line « Non communiqué »; 0 where the list has none.</summary>
    public long NotStated => plain[first];

    public long this[TEnum value] => plain[first + Number(value)];

    // The vocabulary's enums are bytes.
    private static int Number(TEnum value) => Unsafe.As<TEnum, byte>(ref value);
}
