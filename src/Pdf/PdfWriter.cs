namespace ConseillerNumerique.Pdf;

/// <summary>A tagged PDF 1.7 file that follows PDF/UA-1.</summary>
public static class PdfWriter
{
    /// <summary>The same document gives the same bytes, whatever the machine's culture and time zone.</summary>
    /// <exception cref="ArgumentException">
    /// The document breaks a rule of its model: a heading level skipped, a row of another width.
    /// </exception>
    public static byte[] Render(Document document) => new Composition(document).ToBytes();
}
