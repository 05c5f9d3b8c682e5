namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>A plan and the day from which it holds, until the next one does: a change leaves what lies before it as it was planned.</summary>
internal sealed record PlanSpan(DateOnly From, SeriesPlan Plan);
