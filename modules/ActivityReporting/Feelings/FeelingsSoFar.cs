namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>What the visitors of one advisor answered.</summary>
internal sealed record FeelingsSoFar
{
    /// <summary>In the running month, whose answers are not shown: each would be seen to arrive.</summary>
    public required int VisitorsThisMonth { get; init; }

    /// <summary>The last twelve that are over and have any answer, the newest first.</summary>
    public required IReadOnlyList<MonthOfFeelings> Months { get; init; }
}
