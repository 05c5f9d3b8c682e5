using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.Indicators.Dashboard.Averages;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reports.Composing;
using ConseillerNumerique.Indicators.Targets;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>A period's figures with the same period one month and one year earlier.</summary>
internal sealed record DashboardFigures
{
    public required DashboardSubject Subject { get; init; }

    public required Figures Now { get; init; }

    public required Figures MonthEarlier { get; init; }

    public required Figures YearEarlier { get; init; }

    /// <summary>Of the period; null when it is too long for a column each.</summary>
    public required DaySeries? Days { get; init; }

    /// <summary>The twelve months that end with the period.</summary>
    public required MonthSeries Months { get; init; }

    /// <summary>The year that the period is and the one before; null when it is none.</summary>
    public MonthSeries? Years { get; init; }

    /// <summary>The twelve months of each département; null where they are not told.</summary>
    public SmallMultiples? Departements { get; init; }

    /// <summary>Of the places of the period; a place that nobody knows any more is left out.</summary>
    public required IReadOnlyDictionary<Guid, string> PlaceNames { get; init; }

    /// <summary>By INSEE code, likewise.</summary>
    public required IReadOnlyDictionary<string, string> CommuneNames { get; init; }

    /// <summary>By code, likewise.</summary>
    public required IReadOnlyDictionary<string, string> DepartementNames { get; init; }

    /// <summary>Those of a team, by name; empty for what is no team.</summary>
    public IReadOnlyList<MemberFigures> Members { get; init; } = [];

    /// <summary>What an advisor did on average, in the département and the nation; empty where nobody compares.</summary>
    public IReadOnlyList<AverageFigures> Averages { get; init; } = [];

    /// <summary>Of the structure for the year that is shown; null where the page is not the structure's own.</summary>
    public TargetNumbers? Targets { get; init; }

    /// <summary>Q3; null where nobody is counted, or only some activities are.</summary>
    public Coverage? Coverage { get; init; }

    /// <summary>
    /// Q4, of the twelve months that end with the period; null where there are no reports, or only some activities are
    /// counted.
    /// </summary>
    public IReadOnlyList<Correction>? Corrections { get; init; }
}
