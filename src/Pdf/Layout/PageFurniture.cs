using System.Globalization;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>What each page carries around its text. None of it is read aloud.</summary>
internal sealed class PageFurniture(Typesetter typesetter, Document document)
{
    private const double NumberWidth = 60;

    /// <summary>Under everything else, hence before it.</summary>
    public void DrawWatermark(PageCanvas page)
    {
        var style = new TextStyle { Size = 100, LineHeight = 100, Strong = true, Colour = Colour.Watermark };
        var width = typesetter.Width(document.Watermark ?? "", style);
        if (width > 0)
        {
            style = style with { Size = Math.Min(120, 62_000 / width) };
            page.MarkFurniture("/Subtype/Watermark");
            page.Diagonal(typesetter.Set(document.Watermark ?? "", style, double.MaxValue, null));
            page.EndMark();
        }
    }

    /// <summary>Once the number of pages is known.</summary>
    public void DrawMargins(PageCanvas page, int pageCount)
    {
        page.MarkFurniture("/Subtype/Header");
        DrawLine(page, document.HeaderText, Sheet.TextWidth, 36);
        page.Rectangle(new Box(Sheet.Left, 53, Sheet.TextWidth, 0.6), Colour.Hairline);
        page.MarkFurniture("/Subtype/Footer");
        page.Rectangle(new Box(Sheet.Left, Sheet.Height - 50, Sheet.TextWidth, 0.6), Colour.Hairline);
        DrawLine(page, document.FooterText, Sheet.TextWidth - NumberWidth, Sheet.Height - 44);
        var number = string.Create(CultureInfo.InvariantCulture, $"{page.Index + 1}\u00A0/\u00A0{pageCount}");
        var style = Styles.Furniture with { Alignment = Alignment.End };
        page.Text(typesetter.Set(number, style, NumberWidth, null), 0, Sheet.Right - NumberWidth, Sheet.Height - 44);
        page.EndMark();
    }

    private void DrawLine(PageCanvas page, string text, double width, double top)
    {
        var block = typesetter.Set(text, Styles.Furniture, width, null).Truncate(1);
        if (!block.IsEmpty)
        {
            page.Text(block, 0, Sheet.Left, top);
        }
    }
}
