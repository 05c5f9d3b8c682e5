namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>The head of a column of numbers.</summary>
public sealed record BarHeader(string Text)
{
    /// <summary>The whole word where the text is short: « accompagnements » for « Acc. ».</summary>
    public string? Title { get; init; }

    /// <summary>The swatch of the bars that this column is about.</summary>
    public ChartStyle? Style { get; init; }

    public static implicit operator BarHeader(string text) => new(text);
}
