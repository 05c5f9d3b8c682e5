using ConseillerNumerique.Indicators.Measures;

namespace ConseillerNumerique.Indicators.Totals;

/// <summary>The sum of the facts of one scope in one month or on one day.</summary>
internal sealed class Total
{
    /// <summary><see cref="TotalScope.Code"/>.</summary>
    public required long Scope { get; init; }

    /// <inheritdoc cref="Totals.Bucket"/>
    public required int Bucket { get; init; }

    /// <summary>
    /// +1 at each change: two that change it at once do not overlook each other, and what was read under it is known to
    /// stand. A total that is made anew begins anywhere, so that nothing kept of the one before is taken for it.
    /// </summary>
    public int Revision { get; private set; } = Random.Shared.Next(1 << 30);

    /// <summary><see cref="SlotCounts.Counts"/>; null when nothing is left.</summary>
    public byte[]? Counts { get; private set; }

    /// <summary><see cref="SlotCounts.Persons"/>.</summary>
    public byte[]? Persons { get; private set; }

    public static Total Of(TotalScope scope, int bucket, SlotCounts counts)
    {
        var total = new Total { Scope = scope.Code, Bucket = bucket };
        total.Take(counts);
        return total;
    }

    public void Add(SlotCounts difference)
    {
        var counts = new SlotCounts();
        counts.Add(Counts, 1);
        counts.Add(Persons, 1);
        counts.AddAll(difference);
        Take(counts);
    }

    public void Take(SlotCounts counts)
    {
        (Counts, Persons) = (counts.Counts(), counts.Persons());
        Revision++;
    }

    public bool Says(SlotCounts counts) => Same(Counts, counts.Counts()) && Same(Persons, counts.Persons());

    private static bool Same(byte[]? one, byte[]? other) => one.AsSpan().SequenceEqual(other);
}
