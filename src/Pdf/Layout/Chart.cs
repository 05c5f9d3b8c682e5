namespace ConseillerNumerique.Pdf.Layout;

/// <summary>What bars and columns have in common.</summary>
internal static class Chart
{
    /// <summary>0 for what is not a number.</summary>
    public static double Fraction(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, 0, 1);

    public static void Fill(PageCanvas page, Box box, ChartFill fill)
    {
        if (box.Width < 0.1 || box.Height < 0.1)
        {
            return;
        }

        switch (fill)
        {
            case ChartFill.Hatched:
                page.Hatch(box);
                break;
            case ChartFill.Accent:
                page.Rectangle(box, Colour.Mimosa);
                page.Outline(box, Colour.Petrol);
                break;
            default:
                page.Rectangle(box, Colour.Petrol);
                page.Outline(box, Colour.Petrol);
                break;
        }
    }
}
