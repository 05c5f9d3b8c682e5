namespace ConseillerNumerique.Pdf;

public sealed record ChartColumn
{
    /// <summary>Short: « oct. ».</summary>
    public required string Label { get; init; }

    /// <summary>Under the label: the year, where it begins.</summary>
    public string Sublabel { get; init; } = "";

    /// <summary>One for each series, none below 0; empty where nothing is known.</summary>
    public required IReadOnlyList<double> Values { get; init; }

    /// <summary>Written above the column.</summary>
    public string ValueText { get; init; } = "";

    /// <summary>The month that the report is about.</summary>
    public bool Highlighted { get; init; }
}
