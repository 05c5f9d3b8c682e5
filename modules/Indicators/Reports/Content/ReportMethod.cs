namespace ConseillerNumerique.Indicators.Reports.Content;

/// <summary>Section 10: how the figures were made, and what they do not say.</summary>
internal sealed record ReportMethod
{
    public required IReadOnlyList<Definition> Definitions { get; init; }

    /// <summary>Late entries, corrections since the last report.</summary>
    public required IReadOnlyList<string> Quality { get; init; }

    public required IReadOnlyList<string> Limits { get; init; }

    /// <summary>What happened to this very report: events that could not be counted, characters that could not be printed.</summary>
    public required IReadOnlyList<string> Notices { get; init; }
}
