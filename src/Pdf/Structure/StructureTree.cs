using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Structure;

/// <summary>Writes the elements and the ways back from content, annotations and identifiers to them.</summary>
internal sealed class StructureTree(PdfFile file, StructureElement root, IReadOnlyList<int> pageNumbers)
{
    private readonly List<StructureElement> elements = [];

    /// <param name="marks">For each page the element of each marked content.</param>
    /// <param name="links">The element of each annotation, which is numbered after the pages.</param>
    /// <returns>The object number of the tree.</returns>
    public int Write(IReadOnlyList<IReadOnlyList<StructureElement>> marks, IReadOnlyList<StructureElement> links)
    {
        var tree = file.Reserve();
        var parents = file.Reserve();
        Collect(root);
        foreach (var element in elements)
        {
            WriteElement(element, element.Parent?.Number ?? tree);
        }

        WriteParents(file.Begin(parents), marks, links);
        var body = file.Begin(tree).Add("<</Type/StructTreeRoot/K[").Reference(root.Number)
            .Add("]/ParentTree ").Reference(parents).Add("/ParentTreeNextKey ").Integer(marks.Count + links.Count);
        WriteIds(body);
        body.Add(">>");
        return tree;
    }

    private void Collect(StructureElement element)
    {
        element.Number = file.Reserve();
        elements.Add(element);
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } child)
            {
                Collect(child);
            }
        }
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var body = file.Begin(element.Number).Add("<</Type/StructElem/S/").Add(element.Type);
        body.Add("/P ").Reference(parent);
        if (element.AlternativeText is { } text)
        {
            body.Add("/Alt").Text(text);
        }

        if (element.Attributes is { } attributes)
        {
            body.Add("/A").Add(attributes);
        }

        if (element.Id is { } id)
        {
            body.Add("/ID(").Add(id).Add(")");
        }

        WriteKids(body, element.Kids);
        body.Add(">>");
    }

    private void WriteKids(PdfBuffer body, IReadOnlyList<StructureKid> kids)
    {
        var page = kids.FirstOrDefault(kid => kid.Element is null, new StructureKid { Page = -1 }).Page;
        if (page >= 0)
        {
            body.Add("/Pg ").Reference(pageNumbers[page]);
        }

        body.Add("/K[");
        foreach (var kid in kids)
        {
            WriteKid(body, kid, page);
        }

        body.Add("]");
    }

    private void WriteKid(PdfBuffer body, StructureKid kid, int page)
    {
        if (kid.Element is { } child)
        {
            body.Reference(child.Number).Add(" ");
        }
        else if (kid.Annotation != 0)
        {
            body.Add("<</Type/OBJR/Pg ").Reference(pageNumbers[kid.Page])
                .Add("/Obj ").Reference(kid.Annotation).Add(">>");
        }
        else if (kid.Page == page)
        {
            body.Integer(kid.Mark).Add(" ");
        }
        else
        {
            body.Add("<</Type/MCR/Pg ").Reference(pageNumbers[kid.Page]).Add("/MCID ").Integer(kid.Mark).Add(">>");
        }
    }

    private static void WriteParents(
        PdfBuffer body, IReadOnlyList<IReadOnlyList<StructureElement>> marks, IReadOnlyList<StructureElement> links)
    {
        body.Add("<</Nums[");
        for (var page = 0; page < marks.Count; page++)
        {
            body.Integer(page).Add("[");
            foreach (var element in marks[page])
            {
                body.Reference(element.Number).Add(" ");
            }

            body.Add("]");
        }

        for (var i = 0; i < links.Count; i++)
        {
            body.Integer(marks.Count + i).Add(" ").Reference(links[i].Number).Add(" ");
        }

        body.Add("]>>");
    }

    private void WriteIds(PdfBuffer body)
    {
        var named = elements.Where(element => element.Id is not null)
            .OrderBy(element => element.Id, StringComparer.Ordinal).ToList();
        if (named.Count == 0)
        {
            return;
        }

        body.Add("/IDTree<</Names[");
        foreach (var element in named)
        {
            body.Add("(").Add(element.Id!).Add(")").Reference(element.Number).Add(" "); // never null: filtered above
        }

        body.Add("]>>");
    }
}
