namespace ConseillerNumerique.Pdf;

/// <summary>A newline in a run begins a new line of the same paragraph. A paragraph without text is left out.</summary>
public sealed record Paragraph : Block
{
    public required IReadOnlyList<Run> Runs { get; init; }

    public ParagraphStyle Style { get; init; } = ParagraphStyle.Body;

    public static Paragraph Of(string text, ParagraphStyle style = ParagraphStyle.Body) =>
        new() { Runs = [new Run { Text = text }], Style = style };

    /// <summary>A typed text as paragraphs: one for each line that is not blank.</summary>
    public static IReadOnlyList<Paragraph> Split(string text, ParagraphStyle style = ParagraphStyle.Body)
    {
        const StringSplitOptions Kept = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        return [.. text.Split(['\r', '\n'], Kept).Select(line => Of(line, style))];
    }
}
