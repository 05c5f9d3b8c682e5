namespace ConseillerNumerique.Indicators.Reports.Content;

internal sealed record ReportSection
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<ReportTable> Tables { get; init; }
}
