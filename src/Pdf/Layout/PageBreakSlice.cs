namespace ConseillerNumerique.Pdf.Layout;

/// <summary>Draws nothing; tells the flow to begin a page.</summary>
internal sealed class PageBreakSlice : Slice
{
    public override double Height => 0;

    public override void Draw(PageCanvas page, double top)
    {
    }
}
