namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

public sealed record ChartSeries(string Name, ChartStyle Style)
{
    /// <summary>For the head of a narrow column; the whole name is then kept as its title.</summary>
    public string? ShortName { get; init; }
}
