namespace ConseillerNumerique.Pdf.Layout;

/// <summary>One row of a table, with the line under it.</summary>
internal sealed class GridSlice : Slice
{
    private const double Padding = 2.75;

    public required IReadOnlyList<GridCell> Cells { get; init; }

    public bool IsHeader { get; init; }

    /// <summary>The line between header and rows; a hairline under a row.</summary>
    public bool StrongRule { get; init; }

    /// <summary>A bar in the row, if it is a chart's: its room and the part of it that is filled, 0 to 1.</summary>
    public (double X, double Width, Bar Bar)? Bar { get; init; }

    /// <summary>0: as high as its text.</summary>
    public double AtLeast { get; init; }

    public override double Height => Math.Max(AtLeast, (2 * Padding) + Cells.Max(cell => cell.Block.Height));

    /// <summary>Lines of a style that leave a row within a height.</summary>
    public static int LinesWithin(double height, double lineHeight) =>
        Math.Max(1, (int)((height - (2 * Padding)) / lineHeight));

    public override void Draw(PageCanvas page, double top)
    {
        foreach (var cell in Cells)
        {
            DrawCell(page, cell, top);
        }

        page.Mark(null);
        if (Bar is var (x, width, bar))
        {
            Chart.Fill(page, new Box(x, top + Padding + 2, width * Chart.Fraction(bar.Fraction), 9), bar.Fill);
        }

        var rule = new Box(Sheet.Left, top + Height - 0.6, Sheet.TextWidth, StrongRule ? 1 : 0.6);
        page.Rectangle(rule, StrongRule ? Colour.Petrol : Colour.Hairline);
    }

    private void DrawCell(PageCanvas page, GridCell cell, double top)
    {
        // An empty cell keeps its place, or the columns would shift for who listens.
        if (!page.Muted)
        {
            cell.Element.Attach();
        }

        // Headers stand on their rule, cells hang from theirs.
        var first = top + (IsHeader ? Height - Padding - cell.Block.Height : Padding);
        for (var i = 0; i < cell.Block.Lines.Count; i++)
        {
            page.Text(cell.Block, i, cell.X, first + (i * cell.Block.Style.LineHeight));
        }
    }
}
