using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>Each narrows the list; null does not.</summary>
internal sealed record CoordinationFilter
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public CoordinationType? Type { get; init; }

    public CoordinationKind? Kind { get; init; }

    public CoordinationTheme? Theme { get; init; }

    public CoordinationLevel? Level { get; init; }

    /// <summary>Somewhere in title, partners or notes; accents and case do not matter.</summary>
    public string? Text { get; init; }
}
