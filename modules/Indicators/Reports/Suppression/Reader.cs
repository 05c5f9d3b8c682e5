using ConseillerNumerique.Indicators.Reports.Content;

namespace ConseillerNumerique.Indicators.Reports.Suppression;

/// <summary>
/// Computes back what can be: knows the totals, what the marks mean, that the second cell was the smallest one left,
/// and that the places of a commune are no more than the commune. All of this is a flow: places and « elsewhere » run
/// into communes, communes into the total. A withheld number is unknown when it can grow or shrink by one and the
/// others make up for it, that is, when a way leads back from one end of its arc to the other.
/// </summary>
internal sealed class Reader
{
    private const int Outside = 0;
    private const int PartsTotal = 1;
    private const int WholesTotal = 2;
    private const int Elsewhere = 3;
    private const int NoWhole = 4;
    private const int FirstWhole = 5;

    private readonly IReadOnlyList<SuppressedTable> _tables;
    private readonly List<Arc> _arcs = [];

    public Reader(IReadOnlyList<SuppressedTable> tables, SuppressionLinks? links)
    {
        _tables = tables;
        AddWholes(links);
        if (links is not null)
        {
            AddParts(tables[SuppressionLinks.Parts], links);
        }
    }

    /// <summary>A cell that is withheld and yet known; null when there is none.</summary>
    public (int Table, int Index)? FindKnown() => _arcs.FirstOrDefault(arc => IsToldOf(arc) && !CanVary(arc))?.Cell;

    public bool Knows((int Table, int Index) cell) => _arcs.Any(arc => arc.Cell == cell && IsToldOf(arc) && !CanVary(arc));

    /// <summary>A withheld cell of a table whose rows are printed.</summary>
    private bool IsToldOf(Arc arc) =>
        arc.Cell is var (table, index) && !_tables[table].IsWithheld && _tables[table].IsHidden(index);

    private void AddWholes(SuppressionLinks? links)
    {
        var table = _tables[SuppressionLinks.Wholes];
        for (var index = 0; index < table.Counts.Count; index++)
        {
            var inside = links?.PartsOf[index].Sum(part => _tables[SuppressionLinks.Parts].Counts[part]) ?? 0;
            _arcs.Add(Free(Elsewhere, FirstWhole + index, table.Counts[index] - inside));
            _arcs.Add(OfCell(FirstWhole + index, WholesTotal, (SuppressionLinks.Wholes, index)));
        }

        _arcs.Add(Fixed(WholesTotal, Outside, table.Total));
        _arcs.Add(Free(Outside, Elsewhere, _arcs.Where(arc => arc.From == Elsewhere).Sum(arc => arc.Value)));
    }

    private void AddParts(SuppressedTable table, SuppressionLinks links)
    {
        for (var index = 0; index < table.Counts.Count; index++)
        {
            _arcs.Add(OfCell(PartsTotal, links.WholeOf(index) is { } whole ? FirstWhole + whole : NoWhole, (SuppressionLinks.Parts, index)));
        }

        _arcs.Add(Fixed(Outside, PartsTotal, table.Total));
        _arcs.Add(Free(NoWhole, Outside, _arcs.Where(arc => arc.To == NoWhole).Sum(arc => arc.Value)));
    }

    private static Arc Fixed(int from, int to, long value) => new() { From = from, To = to, Value = value, Low = value, High = value };

    private static Arc Free(int from, int to, long value) => new() { From = from, To = to, Value = value, Low = 0, High = long.MaxValue };

    private Arc OfCell(int from, int to, (int Table, int Index) cell)
    {
        var (table, value) = (_tables[cell.Table], _tables[cell.Table].Counts[cell.Index]);
        var (low, high) = (table.IsWithheld, table.Marks[cell.Index]) switch
        {
            (true, _) => (0, long.MaxValue),
            (_, CellMark.None) => (value, value),
            (_, CellMark.BelowFive) => (1, SuppressedTable.Threshold - 1),
            _ => (SuppressedTable.Threshold, (table.WasSmallest(cell.Index) ? table.SmallestShown : null) ?? long.MaxValue),
        };
        return new() { From = from, To = to, Value = value, Low = low, High = high, Cell = cell };
    }

    private bool CanVary(Arc arc) =>
        (arc.Value < arc.High && Leads(arc.To, arc.From, arc)) || (arc.Value > arc.Low && Leads(arc.From, arc.To, arc));

    /// <summary>Whether one more can run from here to there, other arcs taking one more or one less.</summary>
    private bool Leads(int from, int to, Arc without)
    {
        var (seen, next) = (new HashSet<int> { from }, new Queue<int>([from]));
        while (next.TryDequeue(out var node) && node != to)
        {
            foreach (var arc in _arcs.Where(arc => arc != without))
            {
                if (arc.From == node && arc.Value < arc.High && seen.Add(arc.To))
                {
                    next.Enqueue(arc.To);
                }

                if (arc.To == node && arc.Value > arc.Low && seen.Add(arc.From))
                {
                    next.Enqueue(arc.From);
                }
            }
        }

        return seen.Contains(to);
    }
}
