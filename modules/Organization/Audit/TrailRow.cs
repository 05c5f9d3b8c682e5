namespace ConseillerNumerique.Organization.Audit;

/// <summary>One line of the trail, with names.</summary>
internal sealed record TrailRow
{
    public required long Number { get; init; }

    public required DateTime OccurredAt { get; init; }

    /// <summary>Code; <see cref="TrailWords"/> has its label.</summary>
    public required string Action { get; init; }

    public required Guid ActorId { get; init; }

    /// <summary>Null: the system, or somebody who was not signed in.</summary>
    public required string? Actor { get; init; }

    /// <summary>Null: the actor was in nobody's place.</summary>
    public required string? InPlaceOf { get; init; }

    public required string? Person { get; init; }

    public required Guid SubjectId { get; init; }

    public required string? Address { get; init; }

    public required string Fields { get; init; }
}
