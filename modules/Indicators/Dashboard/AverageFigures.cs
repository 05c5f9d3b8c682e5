using ConseillerNumerique.Indicators.Measures;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What an advisor with at least one activity did on average.</summary>
/// <param name="Of">« Drôme », « France ».</param>
/// <param name="Figures">Of all of them.</param>
internal sealed record AverageFigures(string Of, Figures Figures)
{
    /// <summary>Fewer advisors than this would tell of one another.</summary>
    public const int FewestAdvisors = 5;

    public bool IsKnown => Figures.Advisors >= FewestAdvisors;

    /// <summary>To one decimal.</summary>
    public decimal Share(long sum) => Math.Round((decimal)sum / Figures.Advisors, 1, MidpointRounding.AwayFromZero);
}
