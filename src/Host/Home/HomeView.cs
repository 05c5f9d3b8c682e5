using ConseillerNumerique.BuildingBlocks.Home;

namespace ConseillerNumerique.Host.Home;

/// <summary>What the home page shows of a person's day.</summary>
internal sealed record HomeView
{
    public static HomeView Empty { get; } = new() { FirstName = "", Today = default, EmployerName = null, Reminders = [] };

    public required string FirstName { get; init; }

    /// <summary>Where the person works.</summary>
    public required DateOnly Today { get; init; }

    public required string? EmployerName { get; init; }

    public required IReadOnlyList<Reminder> Reminders { get; init; }
}
