using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>What the assistant looks at of one activity: nothing that was typed but its title.</summary>
internal sealed record QualityRow
{
    public required Guid Id { get; init; }

    public int Revision { get; init; }

    public required ActivityType Type { get; init; }

    public required DateOnly Date { get; init; }

    public required DateOnly EnteredOn { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>Whole minutes.</summary>
    public required int DurationMinutes { get; init; }

    public Channel Channel { get; init; }

    public Guid? PlaceId { get; init; }

    public string CommuneCode { get; init; } = "";

    public int ThemeBits { get; init; }

    public string? Title { get; init; }

    /// <summary>The anonymous ones.</summary>
    public required Participants Participants { get; init; }

    /// <summary>The followed ones, with what their sheets say.</summary>
    public IReadOnlyList<FollowedAnswers> Followed { get; init; } = [];

    public int Total => Participants.Total + Followed.Count;

    public int UnknownGenders => Participants.ByGender()[0] + Followed.Count(one => one.Gender == Gender.NotStated);

    public int UnknownAges => Participants.ByAge()[0] + Followed.Count(one => one.Age == AgeClass.NotStated);

    public int UnknownStatuses => Participants.ByStatus()[0] + Followed.Count(one => one.Status == PersonStatus.NotStated);
}
