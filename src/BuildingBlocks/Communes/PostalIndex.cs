using System.Globalization;

namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>Postal codes by commune, and communes by the beginning of a postal code.</summary>
internal sealed class PostalIndex
{
    public const int CodeLength = 5;

    private readonly int[] _codes;
    private readonly int[] _firstOfCommune;

    // Code × 65,536 + commune: one sorted array to halve.
    private readonly long[] _sorted;

    public PostalIndex(TerritoryFile file)
    {
        var counts = file.NextNumbers<byte>();
        _codes = file.NextNumbers<int>();
        _firstOfCommune = new int[counts.Length + 1];
        _sorted = new long[_codes.Length];
        for (var commune = 0; commune < counts.Length; commune++)
        {
            _firstOfCommune[commune + 1] = _firstOfCommune[commune] + counts[commune];
            for (var place = _firstOfCommune[commune]; place < _firstOfCommune[commune + 1]; place++)
            {
                _sorted[place] = Entry(_codes[place], commune);
            }
        }

        Array.Sort(_sorted);
    }

    public string[] CodesOf(int commune) =>
        Array.ConvertAll(
            _codes[_firstOfCommune[commune].._firstOfCommune[commune + 1]],
            code => code.ToString("D5", CultureInfo.InvariantCulture));

    /// <summary>
    /// Communes with a postal code that begins so; a commune with several such codes comes several times.
    /// </summary>
    /// <param name="digits">One to five digits.</param>
    public IEnumerable<int> BeginningWith(string digits)
    {
        var width = 1;
        for (var length = digits.Length; length < CodeLength; length++)
        {
            width *= 10;
        }

        var first = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * width;
        var end = Entry(first + width, 0);
        for (var place = FirstAt(Entry(first, 0)); place < _sorted.Length && _sorted[place] < end; place++)
        {
            yield return (ushort)_sorted[place];
        }
    }

    private static long Entry(int code, int commune) => ((long)code << 16) | (uint)commune;

    private int FirstAt(long entry)
    {
        var place = Array.BinarySearch(_sorted, entry);
        return place < 0 ? ~place : place;
    }
}
