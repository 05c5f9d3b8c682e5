using System.Globalization;
using ConseillerNumerique.Pdf.Layout;
using ConseillerNumerique.Pdf.Structure;

namespace ConseillerNumerique.Pdf.Writing;

/// <summary>Writes what a reader finds first: catalog, metadata, pages; then has the rest written.</summary>
internal sealed class DocumentFile(PdfFile file, Document document, IReadOnlyList<PageCanvas> pages)
{
    private readonly List<int> pageNumbers = [.. pages.Select(page => page.Number)];
    private readonly List<LinkAnnotation> links = [.. pages.SelectMany(page => page.Links)];

    public byte[] Write(StructureElement root, IReadOnlyList<EmbeddedFont> fonts)
    {
        var pageTree = WritePages(WriteResources(fonts));
        for (var i = 0; i < links.Count; i++)
        {
            links[i].Write(file.Begin(links[i].Number), pages.Count + i);
        }

        var structure = new StructureTree(file, root, pageNumbers)
            .Write([.. pages.Select(page => page.Marks)], [.. links.Select(link => link.Element)]);
        var outline = new OutlineTree(file, pageNumbers).Write([.. pages.SelectMany(page => page.Bookmarks)]);
        var metadata = file.Reserve();
        file.PlainStream(metadata, "/Type/Metadata/Subtype/XML", XmpPacket.Make(document));
        var catalog = file.Reserve();
        var body = file.Begin(catalog).Add("<</Type/Catalog/Pages ").Reference(pageTree)
            .Add("/Metadata ").Reference(metadata).Add("/Lang").Text(document.Language)
            .Add("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
            .Add("/StructTreeRoot ").Reference(structure);
        if (outline is { } number)
        {
            body.Add("/PageMode/UseOutlines/Outlines ").Reference(number);
        }

        body.Add(">>");
        return file.Save(catalog, WriteInfo());
    }

    private int WriteResources(IReadOnlyList<EmbeddedFont> fonts)
    {
        var numbers = fonts.Select(_ => file.Reserve()).ToList();
        for (var i = 0; i < fonts.Count; i++)
        {
            fonts[i].Write(file, numbers[i]);
        }

        var resources = file.Reserve();
        var body = file.Begin(resources).Add("<</Font<<");
        for (var i = 0; i < fonts.Count; i++)
        {
            body.Add("/").Add(fonts[i].Resource).Add(" ").Reference(numbers[i]);
        }

        body.Add(">>>>");
        return resources;
    }

    private int WritePages(int resources)
    {
        var tree = file.Reserve();
        foreach (var page in pages)
        {
            var content = file.Reserve();
            file.Stream(content, "", page.Content);
            var body = file.Begin(page.Number).Add("<</Type/Page/Parent ").Reference(tree)
                .Add("/Contents ").Reference(content).Add("/StructParents ").Integer(page.Index).Add("/Tabs/S");
            AddReferences(body, "/Annots[", page.Links.Select(link => link.Number));
            body.Add(">>");
        }

        var root = file.Begin(tree).Add("<</Type/Pages/Count ").Integer(pages.Count)
            .Add("/Resources ").Reference(resources)
            .Add("/MediaBox[").Rectangle(0, 0, Sheet.Width, Sheet.Height).Add("]");
        AddReferences(root, "/Kids[", pageNumbers);
        root.Add(">>");
        return tree;
    }

    private static void AddReferences(PdfBuffer body, string key, IEnumerable<int> numbers)
    {
        var separator = key;
        foreach (var number in numbers)
        {
            body.Add(separator).Reference(number);
            separator = " ";
        }

        body.Add(separator == key ? "" : "]");
    }

    private int WriteInfo()
    {
        var info = file.Reserve();
        var date = document.CreatedAt.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
        var body = file.Begin(info).Add("<</Title").Text(document.Title)
            .Add("/CreationDate").Add(date).Add("/ModDate").Add(date);
        AddText(body, "/Author", document.Author);
        AddText(body, "/Subject", document.Subject);
        body.Add(">>");
        return info;
    }

    private static void AddText(PdfBuffer body, string key, string? text)
    {
        if (text is not null)
        {
            body.Add(key).Text(text);
        }
    }
}
