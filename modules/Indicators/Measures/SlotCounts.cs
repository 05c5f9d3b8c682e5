using System.Runtime.InteropServices;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// Numbers in numbered slots, most of them absent: what one activity counts for, or many. Stored in two columns, so
/// that one can be read without the other: what is counted, and who: followed persons and advisors. Each is pairs of
/// variable-length numbers, the step from the slot before and the count, in order of slots.
/// </summary>
internal sealed class SlotCounts
{
    private readonly Dictionary<int, long> _counts = [];

    public bool IsEmpty => _counts.Count == 0;

    public long this[int slot] => _counts.GetValueOrDefault(slot);

    public void Add(int slot, long count)
    {
        if (count == 0)
        {
            return;
        }

        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, slot, out _);
        sum += count;
        if (sum == 0)
        {
            _counts.Remove(slot);
        }
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
        foreach (var (slot, count) in other._counts)
        {
            Add(slot, count);
        }
    }

    /// <summary>What is counted; null when there is nothing.</summary>
    /// <exception cref="InvalidOperationException">A count is negative: something was taken away that had not been added.</exception>
    public byte[]? Counts() => Store(slot => !IsPerson(slot));

    /// <summary>Followed persons and advisors; null when there are none.</summary>
    /// <inheritdoc cref="Counts" path="/exception"/>
    public byte[]? Persons() => Store(IsPerson);

    private static bool IsPerson(int slot) => Slot.KindOf(slot) is SlotKind.Person or SlotKind.Advisor;

    private byte[]? Store(Func<int, bool> includes)
    {
        var slots = _counts.Keys.Where(includes).Order().ToList();
        if (slots.Count == 0)
        {
            return null;
        }

        var stored = new MemoryStream(slots.Count * 3);
        var before = 0;
        foreach (var slot in slots)
        {
            Write(stored, slot - before);
            Write(stored, _counts[slot]);
            before = slot;
        }

        return stored.ToArray();
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
