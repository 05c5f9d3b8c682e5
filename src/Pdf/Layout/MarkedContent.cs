using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>Which element of the structure each stretch of a page's content belongs to.</summary>
internal sealed class MarkedContent(PdfBuffer content, int page)
{
    private static readonly object Artifact = new();
    private readonly List<StructureElement> elements = [];
    private object? open;

    /// <summary>By the number of the mark.</summary>
    public IReadOnlyList<StructureElement> Elements => elements;

    public void Begin(StructureElement? element)
    {
        var next = element ?? Artifact;
        if (ReferenceEquals(open, next))
        {
            return;
        }

        End();
        open = next;
        if (element is null)
        {
            content.Add("/Artifact BMC\n");
            return;
        }

        content.Add("/").Add(element.Type).Add("<</MCID ").Integer(elements.Count).Add(">>BDC\n");
        element.AddContent(page, elements.Count);
        elements.Add(element);
    }

    public void BeginFurniture(string subtype)
    {
        End();
        open = Artifact;
        content.Add("/Artifact<</Type/Pagination").Add(subtype).Add(">>BDC\n");
    }

    public void End()
    {
        content.Add(open is null ? "" : "EMC\n");
        open = null;
    }
}
