using ConseillerNumerique.Pdf.Fonts;
using ConseillerNumerique.Pdf.Layout;
using ConseillerNumerique.Pdf.Typesetting;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf;

/// <summary>One document on its way from blocks to slices, pages and bytes.</summary>
internal sealed class Composition
{
    private readonly Document document;
    private readonly PdfFile file = new();
    private readonly EmbeddedFont regular = new(FontFile.Regular, "F0");
    private readonly EmbeddedFont semibold = new(FontFile.Semibold, "F1");
    private readonly PageFurniture furniture;
    private readonly LayoutContext context;

    public Composition(Document document)
    {
        DocumentRules.Check(document);
        this.document = document;
        var typesetter = new Typesetter(regular, semibold);
        furniture = new PageFurniture(typesetter, document);
        context = new LayoutContext(typesetter);
    }

    public byte[] ToBytes()
    {
        foreach (var block in document.Blocks)
        {
            BlockLayout.Add(context, block);
        }

        var pages = new Flow(NewPage).Place(context.Slices);
        foreach (var page in pages)
        {
            page.EndMark();
            furniture.DrawMargins(page, pages.Count);
        }

        EmbeddedFont[] fonts = [.. new[] { regular, semibold }.Where(font => font.Used)];
        return new DocumentFile(file, document, pages).Write(context.Root, fonts);
    }

    private PageCanvas NewPage(int index)
    {
        var page = new PageCanvas(file, index);
        furniture.DrawWatermark(page);
        return page;
    }
}
