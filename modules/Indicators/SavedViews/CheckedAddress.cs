using ConseillerNumerique.Indicators.Dashboard;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>What an address shows today, or why it shows nothing.</summary>
internal sealed record CheckedAddress
{
    /// <summary>Null when it is not the current user's to see.</summary>
    public DashboardSubject? Subject { get; init; }

    /// <summary>What is worth keeping of it; null when it shows nothing.</summary>
    public string? Address { get; init; }

    /// <summary>« Équipe Drôme, novembre 2026, Atelier collectif »; null likewise.</summary>
    public string? Says { get; init; }

    /// <summary>Why it shows nothing; null when it shows something.</summary>
    public string? Trouble { get; init; }
}
