namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// Attendances, and where they are kept activities, by the values of a list with several answers. The lines do not add
/// up: each is a share of all activities, or of all attendances, never of the occurrences.
/// </summary>
/// <param name="plain">The slots that have no key.</param>
/// <param name="attendances">The slot of value 0.</param>
internal sealed class SetTally<TEnum>(long[] plain, int attendances)
    where TEnum : struct, Enum
{
    public long Attendances(TEnum value) => plain[attendances + Convert.ToInt32(value)];
}
