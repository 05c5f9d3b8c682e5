using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Finds names by the beginning of any of their words: a sorted list of (key, place of a word in it),
/// read from territories.bin in its order, searched by halving.
/// </summary>
internal sealed class NameIndex
{
    private const int Exact = 0;
    private const int Beginning = 1;
    private const int LaterWord = 2;
    private const int FormerName = 3;

    private readonly TextLines _keys;
    private readonly ushort[] _entryKeys;
    private readonly byte[] _entryStarts;
    private readonly int _communeCount;
    private readonly int[] _communeOfFormerKey;

    /// <param name="file">Stands before the sections of the keys.</param>
    /// <param name="communeCount">The first keys are of today’s communes in their order.</param>
    /// <param name="communeOfFormerKey">The following ones are former names: the commune of each.</param>
    public NameIndex(TerritoryFile file, int communeCount, int[] communeOfFormerKey)
    {
        _keys = file.NextLines();
        _entryKeys = file.NextNumbers<ushort>();
        _entryStarts = file.NextNumbers<byte>();
        _communeCount = communeCount;
        _communeOfFormerKey = communeOfFormerKey;
    }

    public ReadOnlySpan<byte> KeyOf(int commune) => _keys[commune];

    /// <summary>Offers every commune with a name, or a former name, that has a word where the key begins.</summary>
    public void OfferBeginnings(string key, BestCommunes best)
    {
        var wanted = Encoding.ASCII.GetBytes(key);
        var end = FirstEntry(wanted, after: true);
        for (var entry = FirstEntry(wanted, after: false); entry < end; entry++)
        {
            best.Offer(RankOf(entry, wanted.Length), CommuneOf(_entryKeys[entry]));
        }
    }

    /// <summary>Communes of exactly that name, or of exactly that former name.</summary>
    public IEnumerable<int> WithName(string key, bool isFormer)
    {
        var wanted = Encoding.ASCII.GetBytes(key);
        var end = FirstEntry(wanted, after: true);
        for (var entry = FirstEntry(wanted, after: false); entry < end; entry++)
        {
            var place = _entryKeys[entry];
            if (_entryStarts[entry] == 0 && _keys[place].Length == wanted.Length && place >= _communeCount == isFormer)
            {
                yield return CommuneOf(place);
            }
        }
    }

    private int CommuneOf(int key) => key < _communeCount ? key : _communeOfFormerKey[key - _communeCount];

    private int RankOf(int entry, int length)
    {
        var key = _entryKeys[entry];
        return key >= _communeCount ? FormerName
            : _entryStarts[entry] > 0 ? LaterWord
            : _keys[key].Length > length ? Beginning
            : Exact;
    }

    /// <summary>
    /// The first entry that begins with the wanted bytes or comes after them; or the first after all those.
    /// </summary>
    private int FirstEntry(ReadOnlySpan<byte> wanted, bool after)
    {
        var (low, high) = (0, _entryKeys.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var text = _keys[_entryKeys[middle]][_entryStarts[middle]..];
            var order = text[..Math.Min(text.Length, wanted.Length)].SequenceCompareTo(wanted);
            if (order < 0 || (after && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
