namespace ConseillerNumerique.Indicators.Reports.Downloading;

/// <summary>A file on its way to the browser.</summary>
internal sealed record DownloadableFile
{
    /// <summary>From its start; whoever sends it closes it.</summary>
    public required Stream Content { get; init; }

    public required string Sha256 { get; init; }

    public required ReportFile File { get; init; }

    public required string Name { get; init; }
}
