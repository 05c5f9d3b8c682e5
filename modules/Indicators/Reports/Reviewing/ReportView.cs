using ConseillerNumerique.Indicators.Reports.Content;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>What the page of one report shows.</summary>
internal sealed record ReportView
{
    public required Guid Id { get; init; }

    public required ReportDataSet DataSet { get; init; }

    public required string DataSetSha256 { get; init; }

    public required ReportState State { get; init; }

    public required string Narrative { get; init; }

    public required int Revision { get; init; }

    public required string? ValidatorName { get; init; }

    public required DateTime? ValidatedAt { get; init; }

    /// <summary>The reader may narrate and validate it.</summary>
    public required bool MayReview { get; init; }

    /// <summary>The newest first; empty for those who do not review.</summary>
    public required IReadOnlyList<DownloadRow> Downloads { get; init; }
}
