using System.Runtime.InteropServices;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// Numbers in numbered slots, most of them absent: what one activity counts for, or many. Stored in two columns, so
/// that one can be read without the other: what is counted, and who: followed persons and advisors. Each is pairs of
/// variable-length numbers, the step from the slot before and the count, in order of slots.
/// </summary>
internal sealed class SlotCounts
{
    private readonly long[] _plain = new long[Slot.Plain];
    private readonly Dictionary<int, long> _keyed = [];
    private int _used;

    public bool IsEmpty => _used == 0;

    public long this[int slot] => slot < Slot.Plain ? _plain[slot] : _keyed.GetValueOrDefault(slot);

    public void Add(int slot, long count)
    {
        if (count == 0)
        {
            return;
        }

        ref var sum = ref slot < Slot.Plain ? ref _plain[slot] : ref CollectionsMarshal.GetValueRefOrAddDefault(_keyed, slot, out _);
        _used += sum == 0 ? 1 : 0;
        sum += count;
        _used -= sum == 0 ? 1 : 0;
    }

    /// <param name="stored">What <see cref="Counts"/> or <see cref="Persons"/> gave; null is nothing.</param>
    /// <param name="times">1 adds, −1 takes away.</param>
    /// <param name="keeps">The kinds to take; all when null.</param>
    public void Add(byte[]? stored, int times, Func<SlotKind, bool>? keeps = null)
    {
        foreach (var (slot, count) in new SlotPairs(stored))
        {
            if (keeps is null || keeps(Slot.KindOf(slot)))
            {
                Add(slot, times * count);
            }
        }
    }

    public void AddAll(SlotCounts other)
    {
        for (var slot = 0; slot < Slot.Plain; slot++)
        {
            Add(slot, other._plain[slot]);
        }

        foreach (var (slot, count) in other._keyed)
        {
            Add(slot, count);
        }
    }

    /// <summary>What is counted; null when there is nothing.</summary>
    /// <exception cref="InvalidOperationException">A count is negative: something was taken away that had not been added.</exception>
    public byte[]? Counts() => Store(withPlain: true, slot => !IsPerson(slot));

    /// <summary>Followed persons and advisors; null when there are none.</summary>
    /// <inheritdoc cref="Counts" path="/exception"/>
    public byte[]? Persons() => Store(withPlain: false, IsPerson);

    private static bool IsPerson(int slot) => Slot.KindOf(slot) is SlotKind.Person or SlotKind.Advisor;

    private byte[]? Store(bool withPlain, Func<int, bool> includes)
    {
        var stored = new MemoryStream();
        var before = 0;
        for (var slot = 0; withPlain && slot < Slot.Plain; slot++)
        {
            WritePair(stored, slot, _plain[slot], ref before);
        }

        foreach (var slot in _keyed.Keys.Where(includes).Order())
        {
            WritePair(stored, slot, _keyed[slot], ref before);
        }

        return stored.Length == 0 ? null : stored.ToArray();
    }

    private static void WritePair(MemoryStream stored, int slot, long count, ref int before)
    {
        if (count != 0)
        {
            Write(stored, slot - before);
            Write(stored, count);
            before = slot;
        }
    }

    private static void Write(MemoryStream stored, long number)
    {
        if (number < 0)
        {
            throw new InvalidOperationException("A total went below nothing.");
        }

        for (; number >= 0x80; number >>= 7)
        {
            stored.WriteByte((byte)(number | 0x80));
        }

        stored.WriteByte((byte)number);
    }
}
