namespace ConseillerNumerique.Indicators.Reports.Content;

internal sealed record ReportRow
{
    /// <summary>A stable name for machines: « A2 », « 26108 », « NotStated ».</summary>
    public required string Code { get; init; }

    public required string Label { get; init; }

    /// <summary>« Non communiqué »: drawn hatched, always its own line.</summary>
    public bool IsNotStated { get; init; }

    /// <summary>One for each column of the table.</summary>
    public required IReadOnlyList<ReportCell> Cells { get; init; }
}
