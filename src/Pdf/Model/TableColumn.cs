namespace ConseillerNumerique.Pdf;

public sealed record TableColumn
{
    /// <summary>Numbers go to the end: their digits are then of one width.</summary>
    public Alignment Alignment { get; init; } = Alignment.Start;

    /// <summary>Share of the width, relative to the other columns; above 0.</summary>
    public double Weight { get; init; } = 1;
}
