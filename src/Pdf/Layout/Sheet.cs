namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A4 upright and its margins, in points.</summary>
internal static class Sheet
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    public const double Left = 56;
    public const double Right = Width - 56;
    public const double Top = 66;
    public const double Bottom = Height - 58;
    public const double TextWidth = Right - Left;
    public const double TextHeight = Bottom - Top;
}
