using ConseillerNumerique.Pdf.Structure;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>Turns each kind of block into slices.</summary>
internal static class BlockLayout
{
    public static void Add(LayoutContext context, Block block)
    {
        switch (block)
        {
            case Heading heading: AddHeading(context, heading); break;
            case Paragraph paragraph: AddParagraph(context, paragraph); break;
            case BulletList list: AddList(context, list); break;
            case Note note: NoteLayout.Add(context, note); break;
            case Table table: new TableLayout(context, table).Add(); break;
            case BarChart chart: new BarChartLayout(context, chart).Add(); break;
            case KeyFigures figures: KeyFiguresLayout.Add(context, figures); break;
            case ColumnChart chart: context.Slices.Add(new ColumnChartSlice(context, chart)); break;
            case PageBreak: context.Slices.Add(new PageBreakSlice()); break;
            default: throw new ArgumentException($"No layout for {block.GetType().Name}.", nameof(block));
        }
    }

    private static void AddHeading(LayoutContext context, Heading heading)
    {
        var element = new StructureElement("H" + heading.Level, context.Root);
        var style = Styles.Heading(heading.Level);
        var block = context.Typesetter.Set(heading.Text, style, Sheet.TextWidth, element);
        // Without a word the next level would hang in the air.
        block = block.IsEmpty ? context.Typesetter.Set("?", style, Sheet.TextWidth, element) : block;
        if (heading.Level == 1)
        {
            context.Slices.Add(new AccentSlice { Above = 28, Below = 9, KeepWithNext = true });
        }

        block = block.Balance();
        var above = heading.Level switch { 1 => 9, 2 => 24, _ => 16 };
        var lines = LineSlice.Of(block, Sheet.Left, above, below: heading.Level == 1 ? 8 : 6);
        lines[0].Heading = heading;
        lines.ForEach(line => line.KeepWithNext = true);
        context.Slices.AddRange(lines);
    }

    private static void AddParagraph(LayoutContext context, Paragraph paragraph)
    {
        var element = new StructureElement("P", context.Root);
        var block = context.Typesetter.Set(paragraph.Runs, Styles.Of(paragraph.Style), Sheet.TextWidth, element);
        var below = paragraph.Style == ParagraphStyle.Lead ? 12 : 7;
        context.Slices.AddRange(LineSlice.Of(block, Sheet.Left, above: 0, below));
    }

    private static void AddList(LayoutContext context, BulletList list)
    {
        const double Indent = 14;
        var element = new StructureElement("L", context.Root) { Attributes = "<</O/List/ListNumbering/Disc>>" };
        var lines = new List<LineSlice>();
        foreach (var paragraph in list.Items)
        {
            var style = Styles.Of(paragraph.Style);
            var item = new StructureElement("LI", element);
            var bullet = context.Typesetter.Set("•", style, Indent, new StructureElement("Lbl", item));
            var body = new StructureElement("LBody", item);
            var block = context.Typesetter.Set(paragraph.Runs, style, Sheet.TextWidth - Indent, body);
            var first = lines.Count;
            lines.AddRange(LineSlice.Of(block, Sheet.Left + Indent, above: 0, below: 3));
            lines.Skip(first).Take(1).ToList().ForEach(line => line.Bullet = bullet);
        }

        lines.TakeLast(1).ToList().ForEach(line => line.Below = 8);
        context.Slices.AddRange(lines);
    }
}
