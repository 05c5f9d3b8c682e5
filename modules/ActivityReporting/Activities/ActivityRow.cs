using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>A line of the list.</summary>
internal sealed record ActivityRow
{
    public required Guid Id { get; init; }

    public required ActivityType Type { get; init; }

    public required string? Title { get; init; }

    public required DateOnly Date { get; init; }

    public required int DurationMinutes { get; init; }

    public required Channel Channel { get; init; }

    public required Guid? PlaceId { get; init; }

    /// <summary>INSEE code.</summary>
    public required string CommuneCode { get; init; }

    public required int ThemeBits { get; init; }

    public required int Total { get; init; }

    public EnumSet<Theme> Themes => new(ThemeBits);
}
