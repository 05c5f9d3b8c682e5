using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

internal sealed record KeyFigureColumn
{
    public required TextBlock Label { get; init; }

    public required TextBlock Value { get; init; }

    public required IReadOnlyList<TextBlock> Comparisons { get; init; }
}
