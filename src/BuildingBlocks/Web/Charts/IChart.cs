namespace ConseillerNumerique.BuildingBlocks.Web.Charts;

/// <summary>What a page shows as a drawing and as a table, and gives away as either.</summary>
public interface IChart
{
    /// <summary>Unique on the page.</summary>
    string Id { get; }

    /// <summary>« Tranche d’âge ».</summary>
    string Name { get; }

    /// <summary>Exactly what the table on the page says.</summary>
    ChartTable Table { get; }

    /// <summary>
    /// The query of the page with « &amp; » or « ? » at its end, where it gives the chart as a file; null where it does not.
    /// </summary>
    string? FilesAt { get; }
}
