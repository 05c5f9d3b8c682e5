using System.Text.Json.Serialization;

namespace ConseillerNumerique.SharedKernel;

/// <summary>A set of values of an enum whose numbers are bit positions, 0 to 30; stored as one integer.</summary>
public readonly record struct EnumSet<TEnum>
    where TEnum : struct, Enum
{
    [JsonConstructor]
    public EnumSet(int bits) => Bits = bits;

    /// <summary>Bit n stands for the value n. What is stored: never renumber an enum.</summary>
    public int Bits { get; }

    [JsonIgnore]
    public int Count => int.PopCount(Bits);

    [JsonIgnore]
    public bool IsEmpty => Bits == 0;

    public static EnumSet<TEnum> Of(params IEnumerable<TEnum> values) =>
        new(values.Aggregate(0, (bits, value) => bits | Bit(value)));

    public bool Contains(TEnum value) => (Bits & Bit(value)) != 0;

    public IEnumerable<TEnum> Values()
    {
        var bits = Bits;
        return Enum.GetValues<TEnum>().Where(value => (bits & Bit(value)) != 0);
    }

    private static int Bit(TEnum value) => 1 << Convert.ToInt32(value);
}
