using System.Runtime.InteropServices;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>Attendances by place, commune or département.</summary>
internal sealed class KeyTally<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, long> _counts = [];

    public IReadOnlyDictionary<TKey, long> Counts => _counts;

    /// <summary>The largest first, then in the order of the keys, so that equal figures never change places.</summary>
    public IReadOnlyList<KeyValuePair<TKey, long>> Largest =>
        [.. _counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key)];

    public long this[TKey key] => _counts.GetValueOrDefault(key);

    public void Add(TKey key, long attendances) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, key, out _) += attendances;

    /// <summary>The same under other keys, each of one.</summary>
    public KeyTally<TOther> By<TOther>(Func<TKey, TOther> other)
        where TOther : notnull
    {
        var tally = new KeyTally<TOther>();
        foreach (var (key, attendances) in _counts)
        {
            tally.Add(other(key), attendances);
        }

        return tally;
    }
}
