namespace ConseillerNumerique.Pdf.Layout;

/// <summary>The short yellow bar above the title.</summary>
internal sealed class AccentSlice : Slice
{
    public override double Height => 5;

    public override void Draw(PageCanvas page, double top)
    {
        page.Mark(null);
        page.Rectangle(new Box(Sheet.Left, top, 44, Height), Colour.Mimosa);
    }
}
