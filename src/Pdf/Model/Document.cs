namespace ConseillerNumerique.Pdf;

/// <summary>
/// What a report says, in reading order, without a word about how it is drawn.
/// Texts may hold any character: one that the fonts lack is drawn « ? »; <see cref="PdfFonts"/> tells beforehand.
/// </summary>
public sealed record Document
{
    /// <summary>Shown in the title bar of the reader; not drawn: the first heading is.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47, such as <c>fr-FR</c>: the voice that reads the document.</summary>
    public required string Language { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    /// <summary>UTC. An input, so that the same document gives the same bytes.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>One line at the top of each page, not read aloud.</summary>
    public string HeaderText { get; init; } = "";

    /// <summary>One line at the bottom of each page beside the page number, not read aloud.</summary>
    public string FooterText { get; init; } = "";

    /// <summary>A word such as « Provisoire » across each page. Not read aloud: say it in a block too.</summary>
    public string? Watermark { get; init; }

    /// <summary>Headings begin with level 1 and never skip a level downwards.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
