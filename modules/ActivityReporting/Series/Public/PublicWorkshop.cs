using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Series.Public;

/// <summary>A coming session as strangers see it: no name of anybody.</summary>
internal sealed record PublicWorkshop
{
    public required string Title { get; init; }

    public required WorkshopLevel Level { get; init; }

    /// <summary>As its advisor wrote it for strangers.</summary>
    public string? Text { get; init; }

    public required Occurrence Occurrence { get; init; }
}
