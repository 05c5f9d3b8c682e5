using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>One page while it is drawn. What is drawn belongs to the element marked last, or is an artifact.</summary>
internal sealed class PageCanvas
{
    private readonly PdfFile file;
    private readonly PdfBuffer content = new();
    private readonly MarkedContent marks;
    private readonly List<LinkAnnotation> links = [];
    private readonly List<Bookmark> bookmarks = [];
    private Colour? fill;

    public PageCanvas(PdfFile file, int index)
    {
        this.file = file;
        Index = index;
        Number = file.Reserve();
        marks = new MarkedContent(content, index);
    }

    /// <summary>From 0.</summary>
    public int Index { get; }

    /// <summary>Object number of the page.</summary>
    public int Number { get; }

    public ReadOnlySpan<byte> Content => content.Written;

    /// <summary>The element of each stretch of marked content.</summary>
    public IReadOnlyList<StructureElement> Marks => marks.Elements;

    public IReadOnlyList<LinkAnnotation> Links => links;

    public IReadOnlyList<Bookmark> Bookmarks => bookmarks;

    /// <summary>While set, everything is an artifact: a table's header drawn again was read already.</summary>
    public bool Muted { get; set; }

    public void AddBookmark(string title, int level, double top) =>
        bookmarks.Add(new Bookmark { Title = title, Level = level, Page = Index, Top = top });

    /// <summary>What follows is the element's content; decoration if <c>null</c>.</summary>
    public void Mark(StructureElement? element) => marks.Begin(Muted ? null : element);

    /// <summary>Repeated on each page: a header, a footer, a watermark.</summary>
    public void MarkFurniture(string subtype) => marks.BeginFurniture(subtype);

    public void EndMark() => marks.End();

    public void Rectangle(Box box, Colour colour)
    {
        Use(colour);
        content.Operation("re", box.X, Sheet.Height - box.Bottom, box.Width, box.Height).Add("f\n");
    }

    public void Outline(Box box, Colour colour)
    {
        content.Operation("w", 0.8).Add(colour.Operands).Add("RG\n");
        content.Operation("re", box.X, Sheet.Height - box.Bottom, box.Width, box.Height).Add("S\n");
    }

    /// <summary>Stripes at 45°, drawn one by one: sharper than a pattern in most readers.</summary>
    public void Hatch(Box box)
    {
        const double Step = 4.2;
        Rectangle(box, Colour.Tint);
        var bottom = Sheet.Height - box.Bottom;
        content.Add("q\n").Operation("re", box.X, bottom, box.Width, box.Height).Add("W n\n")
            .Operation("w", 1.3).Add(Colour.Petrol.Operands).Add("RG\n");
        for (var x = box.X - box.Height; x < box.Right; x += Step)
        {
            content.Operation("m", x, bottom).Operation("l", x + box.Height, bottom + box.Height);
        }

        content.Add("S\nQ\n");
        Outline(box, Colour.Petrol);
    }

    public void Text(TextBlock block, int index, double x, double top)
    {
        var line = block.Lines[index];
        var at = x + block.Offset(line);
        var area = new Box(at, top, 0, block.Style.LineHeight);
        foreach (var span in block.Spans)
        {
            var start = Math.Max(span.Start, line.Start);
            var end = Math.Min(span.End, line.End);
            if (start < end)
            {
                var glyphs = block.Glyphs[start..end];
                area = area with { X = area.Right, Width = LineBreaker.Measure(glyphs) * block.Style.Size / 1000 };
                Draw(span, glyphs, area, block.Style.Size);
                area = area with { Width = Advance(glyphs) * block.Style.Size / 1000 };
            }
        }
    }

    /// <summary>Rising across the middle of the page.</summary>
    public void Diagonal(TextBlock block)
    {
        const double Cosine = 0.5736, Sine = 0.8192; // 55°
        var half = block.LineWidth(block.Lines[0]) / 2;
        var lift = 0.34 * block.Style.Size;
        var x = (Sheet.Width / 2) - (half * Cosine) + (lift * Sine);
        var y = (Sheet.Height / 2) - (half * Sine) - (lift * Cosine);
        Use(block.Style.Colour);
        BeginText(block.Spans[0], block.Style.Size).Operation("Tm", Cosine, Sine, -Sine, Cosine, x, y);
        Show(block.Glyphs[block.Lines[0].Start..block.Lines[0].End]);
    }

    private static int Advance(ReadOnlySpan<Glyph> glyphs)
    {
        var width = 0;
        foreach (var glyph in glyphs)
        {
            width += glyph.Advance + glyph.Kerning;
        }

        return width;
    }

    private void Draw(TextSpan span, ReadOnlySpan<Glyph> glyphs, Box area, double size)
    {
        Mark(span.Element);
        Use(span.Colour);
        var baseline = area.Top + ((area.Height + (0.668 * size)) / 2);
        BeginText(span, size).Operation("Td", area.X, Sheet.Height - baseline);
        Show(glyphs);
        if (span is { Link: { } target, Element: { } element })
        {
            Rectangle(new Box(area.X, baseline + (0.13 * size), area.Width, 0.6), span.Colour);
            AddLink(new LinkAnnotation
            {
                Number = file.Reserve(),
                Area = area,
                Target = target,
                Description = span.LinkText,
                Element = element,
            });
        }
    }

    private void AddLink(LinkAnnotation link)
    {
        links.Add(link);
        link.Element.AddAnnotation(Index, link.Number);
    }

    private PdfBuffer BeginText(TextSpan span, double size) =>
        content.Add("BT /").Add(span.Font.Resource).Add(" ").Operation("Tf", size);

    private void Show(ReadOnlySpan<Glyph> glyphs)
    {
        content.Add("[<");
        foreach (var glyph in glyphs)
        {
            content.Hex(glyph.Number);
            if (glyph.Kerning != 0)
            {
                content.Add(">").Integer(-glyph.Kerning).Add("<");
            }
        }

        content.Add(">]TJ ET\n");
    }

    private void Use(Colour colour)
    {
        if (fill != colour)
        {
            fill = colour;
            content.Add(colour.Operands).Add("rg\n");
        }
    }
}
