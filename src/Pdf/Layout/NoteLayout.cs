using ConseillerNumerique.Pdf.Structure;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A box that may run over several pages, line by line.</summary>
internal static class NoteLayout
{
    private const double Indent = 16;
    private const double Padding = 11;
    private const double Between = 5;

    public static void Add(LayoutContext context, Note note)
    {
        var lines = Lines(context, note);
        for (var i = 0; i < lines.Count; i++)
        {
            context.Slices.Add(new BoxedSlice(lines[i])
            {
                Above = i == 0 ? 10 : 0,
                Below = i == lines.Count - 1 ? 14 : 0,
                PaddingTop = i == 0 ? Padding : 0,
                PaddingBottom = i == lines.Count - 1 ? Padding : lines[i].Below,
                Continues = i > 0,
                KeepWithNext = lines[i].KeepWithNext && i < lines.Count - 1,
            });
        }
    }

    private static List<LineSlice> Lines(LayoutContext context, Note note)
    {
        var element = context.NewNote();
        var lines = LineSlice.Of(
            context.Typesetter.Set(note.Title ?? "", Styles.Caption, Sheet.TextWidth - (2 * Indent), new StructureElement("P", element)),
            Sheet.Left + Indent, above: 0, below: 3);
        lines.ForEach(line => line.KeepWithNext = true);
        foreach (var paragraph in note.Paragraphs)
        {
            var block = context.Typesetter.Set(
                paragraph.Runs, Styles.Of(paragraph.Style), Sheet.TextWidth - (2 * Indent), new StructureElement("P", element));
            lines.AddRange(LineSlice.Of(block, Sheet.Left + Indent, above: 0, below: Between));
        }

        return lines;
    }
}
