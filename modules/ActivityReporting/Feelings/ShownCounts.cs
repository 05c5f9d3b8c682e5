namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>
/// The answers to one question as they may be shown: from five answers on, and no cell of one to four. Where one cell is
/// hidden the smallest other one is too, else it could be computed back.
/// </summary>
internal sealed record ShownCounts
{
    /// <summary>Fewer are not shown.</summary>
    public const int Fewest = 5;

    /// <summary>Null: too few answers.</summary>
    public int? Total { get; private init; }

    /// <summary>In the order of <see cref="Feeling"/>; null: hidden.</summary>
    public IReadOnlyList<int?> Cells { get; private init; } = [null, null, null];

    public static ShownCounts Of(FeelingCounts counts)
    {
        if (counts.Total < Fewest)
        {
            return new();
        }

        int[] cells = [counts.Yes, counts.Somewhat, counts.No];
        var hidden = cells.Select(count => count is > 0 and < Fewest).ToArray();
        if (hidden.Count(one => one) == 1)
        {
            var others = Enumerable.Range(0, cells.Length).Where(place => !hidden[place]).ToList();
            hidden[others.MinBy(place => cells[place] == 0 ? int.MaxValue : cells[place])] = true;
        }

        return new() { Total = counts.Total, Cells = [.. cells.Select((count, place) => hidden[place] ? (int?)null : count)] };
    }
}
