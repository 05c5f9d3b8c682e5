using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

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
        List<LineSlice> Set(IReadOnlyList<Run> runs, TextStyle style, double below) => LineSlice.Of(
            context.Typesetter.Set(runs, style, Sheet.TextWidth - (2 * Indent), new StructureElement("P", element)),
            Sheet.Left + Indent,
            above: 0,
            below);
        var lines = Set([new Run { Text = note.Title ?? "" }], Styles.Caption, below: 3);
        lines.ForEach(line => line.KeepWithNext = true);
        lines.AddRange(note.Paragraphs.SelectMany(text => Set(text.Runs, Styles.Of(text.Style), Between)));
        return lines;
    }
}
