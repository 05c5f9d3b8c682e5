namespace ConseillerNumerique.Pdf.Layout;

/// <summary>Points from the left and the top of the page.</summary>
internal readonly record struct Box(double X, double Top, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Top + Height;
}
