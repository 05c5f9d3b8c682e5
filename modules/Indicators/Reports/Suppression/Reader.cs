using ConseillerNumerique.Indicators.Reports.Content;

namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>
/// Computes back what can be: knows the totals, what the marks mean, that the second cell was the smallest one left,
/// and that the places of a commune are no more than the commune.
/// </summary>
internal sealed class Reader
{
    private readonly IReadOnlyList<SuppressedTable> _tables;
    private readonly SuppressionLinks? _links;
    private readonly List<Dictionary<int, HiddenRange>> _ranges;

    public Reader(IReadOnlyList<SuppressedTable> tables, SuppressionLinks? links)
    {
        _tables = tables;
        _links = links;
        _ranges = [.. tables.Select(table => table.Hidden.ToDictionary(index => index, index => First(table, index)))];
        Think();
    }

    /// <summary>A cell that is withheld and yet known; null when there is none.</summary>
    public (int Table, int Index)? FindKnown()
    {
        for (var table = 0; table < _tables.Count; table++)
        {
            if (!_tables[table].IsWithheld && _ranges[table].FirstOrDefault(pair => pair.Value.IsKnown) is { Value: not null } known)
            {
                return (table, known.Key);
            }
        }

        return null;
    }

    private static HiddenRange First(SuppressedTable table, int index) =>
        table.IsWithheld ? new(0, table.Total)
        : table.Marks[index] == CellMark.BelowFive ? new(1, SuppressedTable.Threshold - 1)
        : new(SuppressedTable.Threshold, (table.WasSmallest(index) ? table.SmallestShown : null) ?? table.Total);

    private void Think()
    {
        var learned = true;
        while (learned)
        {
            learned = false;
            for (var table = 0; table < _tables.Count; table++)
            {
                learned |= Subtract(_tables[table], _ranges[table]);
            }

            learned |= CompareLinked();
        }
    }

    private static bool Subtract(SuppressedTable table, Dictionary<int, HiddenRange> ranges)
    {
        var rest = table.HiddenSum;
        var learned = false;
        foreach (var range in ranges.Values)
        {
            var othersLow = ranges.Values.Sum(other => other.Low) - range.Low;
            var othersHigh = ranges.Values.Sum(other => other.High) - range.High;
            learned |= range.Narrow(rest - othersHigh, rest - othersLow);
        }

        return learned;
    }

    private bool CompareLinked()
    {
        if (_links is null || _tables[SuppressionLinks.Wholes].IsWithheld || _tables[SuppressionLinks.Parts].IsWithheld)
        {
            return false;
        }

        var learned = false;
        foreach (var whole in _links.PartsOf)
        {
            learned |= Compare(whole.Key, [.. whole]);
        }

        return learned;
    }

    private bool Compare(int whole, IReadOnlyList<int> parts)
    {
        var (wholes, places) = (_ranges[SuppressionLinks.Wholes], _ranges[SuppressionLinks.Parts]);
        var shown = parts.Where(part => !places.ContainsKey(part)).Sum(part => _tables[SuppressionLinks.Parts].Counts[part]);
        var hidden = parts.Where(places.ContainsKey).Select(part => places[part]).ToList();
        var hiddenLow = hidden.Sum(part => part.Low);
        var learned = wholes.TryGetValue(whole, out var range) && range.Narrow(shown + hiddenLow, long.MaxValue);
        var most = (range?.High ?? _tables[SuppressionLinks.Wholes].Counts[whole]) - shown;
        foreach (var part in hidden)
        {
            learned |= part.Narrow(0, most - (hiddenLow - part.Low));
        }

        return learned;
    }
}
