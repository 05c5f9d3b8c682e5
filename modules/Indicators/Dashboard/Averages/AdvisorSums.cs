using ConseillerNumerique.Indicators.Measures;

namespace ConseillerNumerique.Indicators.Dashboard.Averages;

/// <summary>What the advisors of a territory did together.</summary>
/// <param name="Advisors">With at least one activity.</param>
/// <param name="Activities">Of theirs.</param>
/// <param name="Attendances">Likewise.</param>
/// <param name="Minutes">Likewise, at work.</param>
internal sealed record AdvisorSums(long Advisors, long Activities, long Attendances, long Minutes)
{
    public static AdvisorSums Of(Figures figures) => new(figures.Advisors, figures.Activities, figures.Attendances, figures.Minutes);
}
