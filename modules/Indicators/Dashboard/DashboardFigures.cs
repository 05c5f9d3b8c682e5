using ConseillerNumerique.Indicators.Measures;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A period's figures with the same period one month and one year earlier.</summary>
internal sealed record DashboardFigures
{
    public required Figures Now { get; init; }

    public required Figures MonthEarlier { get; init; }

    public required Figures YearEarlier { get; init; }

    /// <summary>The twelve months that end with the period.</summary>
    public required MonthSeries Months { get; init; }

    /// <summary>Of the places of the period; a place that nobody knows any more is left out.</summary>
    public required IReadOnlyDictionary<Guid, string> PlaceNames { get; init; }

    /// <summary>By INSEE code, likewise.</summary>
    public required IReadOnlyDictionary<string, string> CommuneNames { get; init; }
}
