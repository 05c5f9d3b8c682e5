using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Attendances by type in numbered slots; what days and months share.</summary>
internal sealed class TypeSlots(int count)
{
    private const int Types = 3;

    private readonly long[] _counts = new long[count * Types];

    public TypeCounts this[int slot] => new()
    {
        Individual = _counts[At(slot, ActivityType.Individual)],
        OneOff = _counts[At(slot, ActivityType.OneOff)],
        Workshop = _counts[At(slot, ActivityType.Workshop)],
    };

    public void Add(int slot, ActivityType type, long attendances) => _counts[At(slot, type)] += attendances;

    private static int At(int slot, ActivityType type) => slot * Types + (int)type - 1;
}
