namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A slice on a tinted ground with a bar at its left; neighbours overlap, so that no seam shows.</summary>
internal sealed class BoxedSlice(Slice inner) : Slice
{
    private const double Overlap = 1;

    public double PaddingTop { get; init; }

    public double PaddingBottom { get; init; }

    /// <summary>Whether the box goes on above.</summary>
    public bool Continues { get; init; }

    public override double Height => PaddingTop + inner.Height + PaddingBottom;

    public override void Draw(PageCanvas page, double top)
    {
        var overlap = Continues ? Overlap : 0;
        var ground = new Box(Sheet.Left, top - overlap, Sheet.TextWidth, Height + overlap);
        page.Mark(null);
        page.Rectangle(ground, Colour.Sand);
        page.Rectangle(ground with { Width = 3 }, Colour.Mimosa);
        inner.Draw(page, top + PaddingTop);
    }
}
