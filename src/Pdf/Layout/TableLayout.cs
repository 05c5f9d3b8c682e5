using ConseillerNumerique.Pdf.Structure;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A table over the whole width.</summary>
internal sealed class TableLayout
{
    private const double Gap = 12;
    private const int HeaderLines = 6;
    private readonly LayoutContext context;
    private readonly Table table;
    private readonly GridLayout grid;
    private readonly double[] edges;

    public TableLayout(LayoutContext context, Table table)
    {
        this.context = context;
        this.table = table;
        grid = new GridLayout(context);
        edges = new double[table.Columns.Count + 1];
        var unit = (Sheet.TextWidth + Gap) / table.Columns.Sum(column => column.Weight);
        edges[0] = Sheet.Left;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            edges[i + 1] = edges[i] + (table.Columns[i].Weight * unit);
        }
    }

    public void Add()
    {
        grid.AddCaption(table.Caption);
        var header = table.HeaderRows.Select(HeaderRow).ToList();
        header.ForEach(row => row.KeepWithNext = table.Rows.Count > 0);
        context.Slices.AddRange(header);
        var height = Math.Max(100, (0.55 * Sheet.TextHeight) - header.Sum(row => row.Height));
        var lines = GridSlice.LinesWithin(height, Styles.Cell.LineHeight);
        grid.AddRows([.. table.Rows.Select(row => Row(row, lines, header))], table.Footnote);
    }

    private GridSlice HeaderRow(TableRow row, int index)
    {
        var element = grid.NewHeaderRow();
        return new GridSlice
        {
            Cells = Cells(row, column => "Column", element, HeaderLines),
            IsHeader = true,
            StrongRule = index == table.HeaderRows.Count - 1,
        };
    }

    private GridSlice Row(TableRow row, int lines, List<GridSlice> header) => new()
    {
        Cells = Cells(row, column => column == 0 && table.RowHeaders ? "Row" : null, grid.NewRow(), lines),
        Header = header,
        AtLeast = table.RowHeight,
    };

    private List<GridCell> Cells(TableRow row, Func<int, string?> scope, StructureElement element, int lines)
    {
        var cells = new List<GridCell>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var alignment = cell.ColumnSpan > 1 ? Alignment.Centre : table.Columns[column].Alignment;
            var style = scope(column) == "Column" ? Styles.HeaderCell : Styles.Cell;
            style = style with
            {
                Strong = style.Strong || row.Strong,
                Alignment = alignment,
                Tabular = alignment == Alignment.End,
            };
            var width = edges[column + cell.ColumnSpan] - edges[column] - Gap;
            var tag = GridLayout.NewCell(element, cell, scope(column));
            cells.Add(new GridCell(grid.Text(cell.Text, style, width, tag).Truncate(lines), edges[column], tag));
            column += cell.ColumnSpan;
        }

        return cells;
    }
}
