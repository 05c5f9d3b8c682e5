using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>What an advisor answers most, at most five of each, the most used first; empty for a beginner.</summary>
internal sealed record UsualAnswers
{
    public IReadOnlyList<int> Minutes { get; init; } = [];

    public IReadOnlyList<Guid> PlaceIds { get; init; } = [];

    /// <summary>Of mediation.</summary>
    public IReadOnlyList<Theme> Themes { get; init; } = [];
}
