using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>A line of the list.</summary>
internal sealed record CoordinationRow
{
    public required Guid Id { get; init; }

    public required CoordinationType Type { get; init; }

    public required CoordinationKind Kind { get; init; }

    public required string? Title { get; init; }

    public required DateOnly Date { get; init; }

    public required int DurationMinutes { get; init; }

    /// <summary>Advisors, structures and others of an animation, or the participants of an event.</summary>
    public required int People { get; init; }
}
