using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Home;
using ConseillerNumerique.Indicators.Contracts;

namespace ConseillerNumerique.Host.Home;

/// <summary>What the home page shows of a person's day.</summary>
internal sealed record HomeView
{
    public required string FirstName { get; init; }

    /// <summary>Where the person works.</summary>
    public required DateOnly Today { get; init; }

    public required string? EmployerName { get; init; }

    /// <summary>False: the figures lack the person's last save, for a moment.</summary>
    public required bool IsUpToDate { get; init; }

    /// <summary>Null for whoever has nothing to look at.</summary>
    public required MonthAtAGlance? Month { get; init; }

    /// <summary>Typed and not saved.</summary>
    public required IReadOnlyList<DraftSummary> Drafts { get; init; }

    public required IReadOnlyList<Reminder> Reminders { get; init; }
}
