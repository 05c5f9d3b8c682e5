using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>
/// The whole state of an activity after a save: logged, corrected, moved to another employer, deleted or brought back.
/// The higher <see cref="Version"/> wins; ids only of people.
/// </summary>
public sealed record ActivityRecorded : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid ActivityId { get; init; }

    /// <summary>1 for the first save, +1 for each after it.</summary>
    public required int Version { get; init; }

    public required bool Deleted { get; init; }

    public required Guid AdvisorId { get; init; }

    /// <summary>The employer of the contract at <see cref="Date"/>.</summary>
    public required Guid EmployerId { get; init; }

    public required ActivityType Type { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>The day of the first save in the advisor's time zone: late when more than 7 days after the date.</summary>
    public required DateOnly EnteredOn { get; init; }

    /// <summary>Whole minutes, 1 to 1440; counted once per session, whatever the number of participants.</summary>
    public required int DurationMinutes { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>Only with <see cref="Channel.Place"/>.</summary>
    public required Guid? PlaceId { get; init; }

    /// <summary>INSEE code of the commune where the activity counts: the place's, the stop's, the typed one or, at a distance, the employer's.</summary>
    public required string CommuneCode { get; init; }

    public required EnumSet<Theme> Themes { get; init; }

    public required EnumSet<Material> Materials { get; init; }

    public required Autonomy Autonomy { get; init; }

    public required WorkshopLevel Level { get; init; }

    public required Referral Referral { get; init; }

    /// <summary>Accompagnements: 1, or the participants of a workshop.</summary>
    public required int Attendances { get; init; }

    /// <summary>Attendances of no followed person.</summary>
    public required int Anonymous { get; init; }

    /// <summary>Anonymous attendances known to be a first time.</summary>
    public required int FirstTime { get; init; }

    /// <summary>Attendances by gender; the place in the list is the enum's number, 0 is « Non communiqué ». Adds up to <see cref="Attendances"/>.</summary>
    public required IReadOnlyList<int> ByGender { get; init; }

    /// <summary>By age class, likewise.</summary>
    public required IReadOnlyList<int> ByAge { get; init; }

    /// <summary>By status, likewise.</summary>
    public required IReadOnlyList<int> ByStatus { get; init; }

    /// <summary>
    /// Ids of the followed persons who came, each once: <see cref="Attendances"/> less <see cref="Anonymous"/> of them. An
    /// id says nothing of its person; it changes when two sheets turn out to be of one person, which is told by a save.
    /// </summary>
    public IReadOnlyList<Guid> FollowedPersons { get; init; } = [];

    /// <summary>
    /// Ids of the tags, each once, as they were when they were put on: a merge of two tags is no change of the activity,
    /// and tells nothing.
    /// </summary>
    public IReadOnlyList<Guid> Tags { get; init; } = [];

    /// <summary>
    /// Those of <see cref="FollowedPersons"/> whose first activity ever this is. A person is in the list of one activity at
    /// most, deleted ones apart; when that changes, both activities are told anew.
    /// </summary>
    public IReadOnlyList<Guid> NewPersons { get; init; } = [];

    /// <summary>Resources of the library that were used, each once.</summary>
    public IReadOnlyList<Guid> Resources { get; init; } = [];

    /// <summary>The peer project that it was noted for; null: none.</summary>
    public Guid? ProjectId { get; init; }

    public ActivitySource Source { get; init; }
}
