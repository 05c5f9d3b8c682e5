using System.Collections.Concurrent;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>
/// Who came to a région or the nation in one month or on one day, united from its départements once and kept under the
/// revision of the territory's own total. Whatever changes a département's total changes it, a rebuild too, so that
/// nothing is found that is older than what is read beside it.
/// </summary>
internal sealed class UnitedPersons
{
    /// <summary>Four years of the nation's days and months are 1,500; all of them weigh a few megabytes.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<(long Scope, int Bucket), (int Revision, byte[]? Persons)> _kept = [];

    /// <param name="scope">A total's.</param>
    /// <param name="bucket">Likewise.</param>
    /// <param name="revision">Likewise, as it is read now.</param>
    /// <param name="persons">Null when nobody came.</param>
    public bool TryFind(long scope, int bucket, int revision, out byte[]? persons)
    {
        var isKept = _kept.TryGetValue((scope, bucket), out var kept) && kept.Revision == revision;
        persons = isKept ? kept.Persons : null;
        return isKept;
    }

    public void Keep(long scope, int bucket, int revision, byte[]? persons)
    {
        if (_kept.Count >= Most)
        {
            _kept.Clear();
        }

        _kept[(scope, bucket)] = (revision, persons);
    }
}
