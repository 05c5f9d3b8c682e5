namespace ConseillerNumerique.Pdf.Structure;

/// <summary>A child element, else marked content of a page, else an annotation on it.</summary>
internal readonly record struct StructureKid
{
    public StructureElement? Element { get; init; }

    /// <summary>Index of the page, from 0.</summary>
    public int Page { get; init; }

    /// <summary>Number of the marked content on its page, from 0.</summary>
    public int Mark { get; init; }

    /// <summary>Object number of a link annotation; 0 for marked content.</summary>
    public int Annotation { get; init; }
}
