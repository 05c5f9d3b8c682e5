namespace ConseillerNumerique.Pdf.Structure;

/// <summary>
/// A node of what assistive technology reads. It joins its parent when its first content is drawn: the order of
/// reading is the order of drawing, and what was never drawn leaves no empty element behind.
/// </summary>
internal sealed class StructureElement(string type, StructureElement? parent)
{
    private readonly List<StructureKid> kids = [];
    private bool attached;

    /// <summary>A standard structure type of ISO 32000-1, 14.8.4.</summary>
    public string Type { get; } = type;

    public StructureElement? Parent { get; } = parent;

    public IReadOnlyList<StructureKid> Kids => kids;

    /// <summary>Replaces the content for who does not see it.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>A dictionary in PDF syntax.</summary>
    public string? Attributes { get; set; }

    /// <summary>Unique within the document; a Note must have one.</summary>
    public string? Id { get; init; }

    /// <summary>Number in the file, once it is being written.</summary>
    public int Number { get; set; }

    public void Attach()
    {
        if (!attached && Parent is not null)
        {
            attached = true;
            Parent.Attach();
            Parent.kids.Add(new StructureKid { Element = this });
        }
    }

    public void AddContent(int page, int mark)
    {
        Attach();
        kids.Add(new StructureKid { Page = page, Mark = mark });
    }

    public void AddAnnotation(int page, int annotation)
    {
        Attach();
        kids.Add(new StructureKid { Page = page, Annotation = annotation });
    }
}
