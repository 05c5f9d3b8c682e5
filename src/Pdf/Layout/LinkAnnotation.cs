using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>The part of a page that opens an address; one for each line that a link runs over.</summary>
internal sealed record LinkAnnotation
{
    /// <summary>Object number.</summary>
    public required int Number { get; init; }

    public required Box Area { get; init; }

    public required Uri Target { get; init; }

    public required string Description { get; init; }

    public required StructureElement Element { get; init; }

    /// <param name="body">The annotation's object.</param>
    /// <param name="structParent">Its key in the parent tree.</param>
    public void Write(PdfBuffer body, int structParent)
    {
        // Flag 4: printed with the page, as PDF/UA asks.
        body.Add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
            .Rectangle(Area.X, Sheet.Height - Area.Bottom, Area.Right, Sheet.Height - Area.Top)
            .Add("]/Contents").Text(Description).Add("/StructParent ").Integer(structParent)
            .Add("/A<</S/URI/URI(").Add(Escape(Target.AbsoluteUri)).Add(")>>>>");
    }

    // An absolute URI is ASCII but for brackets and backslashes, which a PDF string gives a meaning.
    private static string Escape(string uri) => uri
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("(", "\\(", StringComparison.Ordinal)
        .Replace(")", "\\)", StringComparison.Ordinal);
}
