namespace ConseillerNumerique.Indicators.Reports;

/// <summary>Who took which file of a report, and when.</summary>
internal sealed class ReportDownload
{
    public required Guid Id { get; init; }

    public required Guid ReportId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>Took it as one who funds the scope, not as one who reviews or reads it.</summary>
    public required bool AsFunder { get; init; }

    public required ReportFile File { get; init; }

    public required DateTime At { get; init; }
}
