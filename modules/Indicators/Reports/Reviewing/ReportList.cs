using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

internal sealed record ReportList
{
    /// <summary>The oldest drafts that wait for the reader.</summary>
    public required IReadOnlyList<ListedReport> Drafts { get; init; }

    /// <summary>All that wait.</summary>
    public required int DraftCount { get; init; }

    public required Page<ListedReport> Reports { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    public required IReadOnlyList<ListedScope> Scopes { get; init; }

    /// <summary>What could not be frozen; for administrators.</summary>
    public required IReadOnlyList<FreezeFailure> Failures { get; init; }
}
