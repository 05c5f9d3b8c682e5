namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// Keeps the best matches of many, each commune once: by rank, then the most inhabitants, then the code.
/// All three are one number, so that an offer that is not good enough costs one comparison.
/// </summary>
internal sealed class BestCommunes(int take, int[] populations)
{
    private const int RankShift = 48;
    private const int PopulationShift = 16;

    private readonly ulong[] _scores = new ulong[take];

    public int Count { get; private set; }

    /// <summary>Place of a commune in the table, best first.</summary>
    public int this[int place] => CommuneOf(_scores[place]);

    /// <param name="rank">0 is best.</param>
    /// <param name="commune">Place in the table, below 65,536.</param>
    public void Offer(int rank, int commune)
    {
        var fewness = ~(uint)populations[commune];
        var score = ((ulong)rank << RankShift) | ((ulong)fewness << PopulationShift) | (uint)commune;
        if (Count == take && score >= _scores[Count - 1])
        {
            return;
        }

        var known = PlaceOf(commune);
        if (known < 0)
        {
            Count += Count < take ? 1 : 0;
            Insert(score, Count - 1);
        }
        else if (score < _scores[known])
        {
            Insert(score, known);
        }
    }

    private static int CommuneOf(ulong score) => (ushort)score;

    private int PlaceOf(int commune)
    {
        for (var place = 0; place < Count; place++)
        {
            if (CommuneOf(_scores[place]) == commune)
            {
                return place;
            }
        }

        return -1;
    }

    /// <summary>Overwrites what stands at the free place, after moving the worse ones before it there.</summary>
    private void Insert(ulong score, int free)
    {
        while (free > 0 && _scores[free - 1] > score)
        {
            _scores[free] = _scores[--free];
        }

        _scores[free] = score;
    }
}
