namespace ConseillerNumerique.Pdf;

/// <summary>Large figures side by side, read one after the other.</summary>
public sealed record KeyFigures : Block
{
    public required IReadOnlyList<KeyFigure> Figures { get; init; }

    /// <summary>Figures in a row at most, 1 to 5; rows are filled evenly.</summary>
    public int PerRow { get; init; } = 4;
}
