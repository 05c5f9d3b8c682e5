using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>What a table and a bar chart have in common: a caption and rows of tagged cells.</summary>
internal sealed class GridLayout(LayoutContext context)
{
    private const int CaptionLines = 6;
    private StructureElement? header;
    private StructureElement? body;

    public StructureElement Table { get; } = new("Table", context.Root);

    public StructureElement NewHeaderRow() => new("TR", header ??= new StructureElement("THead", Table));

    public StructureElement NewRow() => new("TR", body ??= new StructureElement("TBody", Table));

    /// <summary>A cell that names its column or row; without a text it names nothing and is a plain one.</summary>
    public static StructureElement NewCell(StructureElement row, TableCell cell, string? scope)
    {
        var isHeader = scope is not null && !string.IsNullOrWhiteSpace(cell.Text);
        var attributes = (isHeader ? "/Scope/" + scope : "") + (cell.ColumnSpan > 1 ? "/ColSpan " + cell.ColumnSpan : "");
        return new StructureElement(isHeader ? "TH" : "TD", row)
        {
            Attributes = attributes.Length > 0 ? $"<</O/Table{attributes}>>" : null,
        };
    }

    public void AddCaption(string? caption)
    {
        var block = Text(caption ?? "", Styles.Caption, Sheet.TextWidth, new StructureElement("Caption", Table));
        var lines = LineSlice.Of(block.Truncate(CaptionLines), Sheet.Left, above: 12, below: 2);
        lines.ForEach(line => line.KeepWithNext = true);
        context.Slices.AddRange(lines);
    }

    /// <summary>The first two and the last two rows stay together, if they are not high.</summary>
    public void AddRows(IReadOnlyList<GridSlice> rows, string? footnote)
    {
        const double High = 80;
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].KeepWithNext = (i == 0 || i == rows.Count - 2) && i < rows.Count - 1 && rows[i].Height < High;
        }

        context.Slices.AddRange(rows);
        context.Slices[^1].Below = 16;
        context.AddFootnote(footnote);
    }

    public TextBlock Text(string text, TextStyle style, double width, StructureElement element) =>
        context.Typesetter.Set(text, style, width, element);
}
