using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>One line of a text.</summary>
internal sealed class LineSlice(TextBlock block, int index, double x) : Slice
{
    public override double Height => block.Style.LineHeight;

    /// <summary>The heading that begins here, if one does.</summary>
    public Heading? Heading { get; set; }

    /// <summary>Drawn to the left of the line, at the margin of its list.</summary>
    public TextBlock? Bullet { get; set; }

    public override void Draw(PageCanvas page, double top)
    {
        if (Heading is not null)
        {
            page.AddBookmark(Heading.Text, Heading.Level, top);
        }

        if (Bullet is not null)
        {
            page.Text(Bullet, 0, x - Bullet.Width, top);
        }

        page.Text(block, index, x, top);
    }

    /// <summary>All lines of a text; neither its first nor its last one stands alone on a page.</summary>
    public static List<LineSlice> Of(TextBlock block, double x, double above, double below)
    {
        var last = block.Lines.Count - 1;
        var lines = new List<LineSlice>(block.Lines.Count);
        for (var i = 0; i <= last; i++)
        {
            lines.Add(new LineSlice(block, i, x) { KeepWithNext = i < last && (i == 0 || i == last - 1) });
        }

        if (lines.Count > 0)
        {
            lines[0].Above = above;
            lines[^1].Below = below;
        }

        return lines;
    }
}
