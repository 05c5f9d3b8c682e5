using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>What there is to look at again in one month.</summary>
internal sealed record QualityReview
{
    public required Month Month { get; init; }

    /// <summary>In the order of the kinds.</summary>
    public required IReadOnlyList<Finding> Open { get; init; }

    /// <summary>Called right by the advisor, who may think again.</summary>
    public required IReadOnlyList<Finding> Accepted { get; init; }
}
