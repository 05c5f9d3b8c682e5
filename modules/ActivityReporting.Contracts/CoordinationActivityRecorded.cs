using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>
/// The whole state of a coordination activity after a save: entered, corrected, deleted or brought back. The higher
/// <see cref="Version"/> wins; ids only of people. It helps nobody directly: it is no attendance.
/// </summary>
public sealed record CoordinationActivityRecorded : IIntegrationEvent
{
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid CoordinationActivityId { get; init; }

    /// <summary>1 for the first save, +1 for each after it.</summary>
    public required int Version { get; init; }

    public required bool Deleted { get; init; }

    public required Guid CoordinatorId { get; init; }

    public required CoordinationType Type { get; init; }

    public required CoordinationKind Kind { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Whole minutes, 1 to 1440; an animation's, else null.</summary>
    public required int? DurationMinutes { get; init; }

    /// <summary>Who came to an animation; else 0.</summary>
    public required int Advisors { get; init; }

    /// <inheritdoc cref="Advisors"/>
    public required int Structures { get; init; }

    /// <inheritdoc cref="Advisors"/>
    public required int Others { get; init; }

    /// <summary>Of an event; else 0.</summary>
    public required int Participants { get; init; }

    /// <summary>Of an animation; else null.</summary>
    public required Initiative? Initiative { get; init; }

    /// <summary>Of an animation; else empty.</summary>
    public required EnumSet<CoordinationTheme> Themes { get; init; }

    /// <summary>Of an event; else empty.</summary>
    public required EnumSet<BodyKind> Organisers { get; init; }

    /// <summary>Of an event or a partnership; else null.</summary>
    public required CoordinationLevel? Level { get; init; }

    /// <summary>One for each partner of a partnership; else empty.</summary>
    public required IReadOnlyList<BodyKind> Partners { get; init; }
}
