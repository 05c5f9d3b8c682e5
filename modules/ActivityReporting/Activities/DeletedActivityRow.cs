using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>A line of the deleted ones.</summary>
internal sealed record DeletedActivityRow
{
    public required Guid Id { get; init; }

    public required ActivityType Type { get; init; }

    public required string? Title { get; init; }

    public required DateOnly Date { get; init; }

    public required int DurationMinutes { get; init; }

    public required int Total { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime DeletedAt { get; init; }
}
