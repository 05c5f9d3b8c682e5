namespace ConseillerNumerique.SharedKernel;

/// <summary>Percentages to one decimal, made when they are shown; counts are what is stored.</summary>
public static class Percentages
{
    private const long Tenths = 1000;

    /// <summary>
    /// The percentage of each count, adding up to 100.0: what rounding down leaves goes, a tenth each,
    /// to the largest remainders, the earlier first among equals. All null when the sum is 0.
    /// </summary>
    /// <param name="counts">Each 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static IReadOnlyList<decimal?> Partition(IReadOnlyList<long> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var total = Total(counts);
        if (total == 0)
        {
            return new decimal?[counts.Count];
        }

        var tenths = new long[counts.Count];
        var remainders = new Int128[counts.Count];
        for (var i = 0; i < counts.Count; i++)
        {
            var (whole, remainder) = Int128.DivRem((Int128)counts[i] * Tenths, total);
            (tenths[i], remainders[i]) = ((long)whole, remainder);
        }

        GiveTheRest(tenths, remainders);
        return [.. tenths.Select(tenth => (decimal?)(tenth / 10m))];
    }

    /// <summary>One part of a base, for lists with several answers; null when the base is 0.</summary>
    /// <returns>To one decimal, a half rounded away from zero.</returns>
    public static decimal? Share(long part, long whole) =>
        whole == 0 ? null : Math.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero);

    private static Int128 Total(IReadOnlyList<long> counts)
    {
        Int128 total = 0;
        foreach (var count in counts)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
            total += count;
        }

        return total;
    }

    private static void GiveTheRest(long[] tenths, Int128[] remainders)
    {
        var rest = (int)(Tenths - tenths.Sum());
        var largestFirst = Enumerable.Range(0, tenths.Length).OrderByDescending(i => remainders[i]);
        foreach (var i in largestFirst.Take(rest))
        {
            tenths[i]++;
        }
    }
}
