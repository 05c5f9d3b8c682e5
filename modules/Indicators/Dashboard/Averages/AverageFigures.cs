namespace ConseillerNumerique.Indicators.Dashboard.Averages;

/// <summary>What an advisor with at least one activity did on average.</summary>
/// <param name="Of">« Drôme », « France ».</param>
/// <param name="Sums">Of all of them.</param>
internal sealed record AverageFigures(string Of, AdvisorSums Sums)
{
    /// <summary>Fewer advisors than this would tell of one another.</summary>
    public const int FewestAdvisors = 5;

    public bool IsKnown => Sums.Advisors >= FewestAdvisors;

    /// <summary>To one decimal.</summary>
    public decimal Share(long sum) => Math.Round((decimal)sum / Sums.Advisors, 1, MidpointRounding.AwayFromZero);
}
