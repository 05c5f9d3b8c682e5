using ConseillerNumerique.Indicators.Measures;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What a member did while in the team.</summary>
internal sealed record MemberFigures
{
    public required Guid AdvisorId { get; init; }

    public required string Name { get; init; }

    public required Figures Now { get; init; }

    /// <summary>The same twelve months for all members.</summary>
    public required MonthSeries Months { get; init; }
}
