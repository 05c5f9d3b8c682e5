namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Reads stored counts without making anything: dashboards read thousands of them.</summary>
internal ref struct SlotPairs(ReadOnlySpan<byte> stored)
{
    private ReadOnlySpan<byte> _rest = stored;
    private int _slot;

    public (int Slot, long Count) Current { get; private set; }

    public readonly SlotPairs GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            return false;
        }

        _slot += (int)Read();
        Current = (_slot, Read());
        return true;
    }

    /// <summary>Whether a slot is counted.</summary>
    public readonly bool Holds(int wanted)
    {
        foreach (var (slot, _) in this)
        {
            if (slot >= wanted)
            {
                return slot == wanted;
            }
        }

        return false;
    }

    private long Read()
    {
        var number = 0L;
        for (var shift = 0; ; shift += 7)
        {
            var one = _rest[0];
            _rest = _rest[1..];
            number |= (long)(one & 0x7F) << shift;
            if (one < 0x80)
            {
                return number;
            }
        }
    }
}
