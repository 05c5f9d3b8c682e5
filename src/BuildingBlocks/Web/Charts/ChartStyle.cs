namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>How a series is filled; the fill tells it apart even without colours.</summary>
public enum ChartStyle
{
    Solid,
    Hatched,
    Accent,
}
