using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>A line of a person's history.</summary>
internal sealed record PersonSession
{
    public required Guid Id { get; init; }

    public required ActivityType Type { get; init; }

    public required string? Title { get; init; }

    public required DateOnly Date { get; init; }

    public required int DurationMinutes { get; init; }

    public required int ThemeBits { get; init; }

    public EnumSet<Theme> Themes => new(ThemeBits);
}
