using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>One page while it is drawn. Whatever is drawn belongs to the element marked last, or is an artifact.</summary>
internal sealed class PageCanvas(PdfFile file, int index)
{
    private const string Artifact = "/Artifact";
    private readonly PdfBuffer content = new();
    private readonly List<StructureElement> marks = [];
    private readonly List<LinkAnnotation> links = [];
    private readonly List<Bookmark> bookmarks = [];
    private object? open;
    private Colour? fill;

    public int Index { get; } = index;

    /// <summary>Object number of the page.</summary>
    public int Number { get; } = file.Reserve();

    public ReadOnlySpan<byte> Content => content.Written;

    public IReadOnlyList<StructureElement> Marks => marks;

    public IReadOnlyList<LinkAnnotation> Links => links;

    public IReadOnlyList<Bookmark> Bookmarks => bookmarks;

    /// <summary>While set, everything is an artifact: a table's header drawn again was read already.</summary>
    public bool Muted { get; set; }

    public void AddBookmark(string title, int level, double top) =>
        bookmarks.Add(new Bookmark { Title = title, Level = level, Page = Index, Top = top });

    /// <summary>What follows is the element's content; decoration if <c>null</c>.</summary>
    public void Mark(StructureElement? element)
    {
        object next = element is null || Muted ? Artifact : element;
        if (ReferenceEquals(open, next))
        {
            return;
        }

        EndMark();
        open = next;
        if (next is StructureElement marked)
        {
            content.Add("/").Add(marked.Type).Add("<</MCID ").Integer(marks.Count).Add(">>BDC\n");
            marked.AddContent(Index, marks.Count);
            marks.Add(marked);
        }
        else
        {
            content.Add("/Artifact BMC\n");
        }
    }

    /// <summary>Repeated on each page: a header, a footer, a watermark.</summary>
    public void MarkFurniture(string subtype)
    {
        EndMark();
        open = Artifact;
        content.Add("/Artifact<</Type/Pagination").Add(subtype).Add(">>BDC\n");
    }

    public void EndMark()
    {
        content.Add(open is null ? "" : "EMC\n");
        open = null;
    }

    public void Rectangle(Box box, Colour colour)
    {
        Use(colour);
        content.Operation("re", box.X, Sheet.Height - box.Bottom, box.Width, box.Height).Add("f\n");
    }

    public void Outline(Box box, Colour colour) =>
        content.Operation("w", 0.8).Add(colour.Operands).Add("RG\n").Operation("re", box.X, Sheet.Height - box.Bottom, box.Width, box.Height).Add("S\n");

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
        Use(block.Style.Colour);
        var span = block.Spans[0];
        content.Add("BT /").Add(span.Font.Resource).Add(" ").Operation("Tf", block.Style.Size)
            .Operation("Tm", Cosine, Sine, -Sine, Cosine, (Sheet.Width / 2) - (half * Cosine) + (lift * Sine), (Sheet.Height / 2) - (half * Sine) - (lift * Cosine));
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
        content.Add("BT /").Add(span.Font.Resource).Add(" ").Operation("Tf", size).Operation("Td", area.X, Sheet.Height - baseline);
        Show(glyphs);
        if (span is { Link: { } target, Element: { } element } && !Muted)
        {
            Rectangle(new Box(area.X, baseline + (0.13 * size), area.Width, 0.6), span.Colour);
            var link = new LinkAnnotation
            {
                Number = file.Reserve(), Page = Index, Area = area, Target = target, Description = span.LinkText, Element = element,
            };
            links.Add(link);
            element.AddAnnotation(Index, link.Number);
        }
    }

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
