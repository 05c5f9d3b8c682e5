using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>A followed person in one session, as the figures count them.</summary>
internal sealed record FollowedAnswers
{
    public required Guid PersonId { get; init; }

    public required Gender Gender { get; init; }

    public required AgeClass Age { get; init; }

    public required PersonStatus Status { get; init; }
}
