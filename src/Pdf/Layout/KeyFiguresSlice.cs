using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>One row of large figures, their numbers on one line however long the labels are.</summary>
internal sealed class KeyFiguresSlice(IReadOnlyList<KeyFigureColumn> columns, double step) : Slice
{
    private readonly double labelHeight = columns.Max(column => column.Label.Height);
    private readonly double valueHeight = columns.Max(column => column.Value.Height);

    public override double Height =>
        labelHeight + valueHeight + columns.Max(column => column.Comparisons.Sum(block => block.Height));

    public override void Draw(PageCanvas page, double top)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var x = Sheet.Left + (i * step);
            var column = columns[i];
            DrawBlock(page, column.Label, x, top + labelHeight - column.Label.Height);
            DrawBlock(page, column.Value, x, top + labelHeight);
            var y = top + labelHeight + valueHeight;
            foreach (var comparison in column.Comparisons)
            {
                DrawBlock(page, comparison, x, y);
                y += comparison.Height;
            }
        }
    }

    private static void DrawBlock(PageCanvas page, TextBlock block, double x, double top)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            page.Text(block, i, x, top + (i * block.Style.LineHeight));
        }
    }
}
