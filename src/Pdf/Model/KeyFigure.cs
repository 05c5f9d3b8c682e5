namespace ConseillerNumerique.Pdf;

public sealed record KeyFigure
{
    public required string Label { get; init; }

    /// <summary>As it is shown, with its unit.</summary>
    public required string Value { get; init; }

    /// <summary>Lines such as « +23 sur un mois ».</summary>
    public IReadOnlyList<string> Comparisons { get; init; } = [];
}
