using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>Of an activity that was not typed here.</summary>
internal sealed record ActivityOrigin
{
    public const int MaxKeyLength = 100;

    public required ActivitySource Source { get; init; }

    /// <summary>What the source calls it by: La Coop’s « ID CRA ».</summary>
    public string? Key { get; init; }

    /// <summary>By which La Coop knows it, in whatever account and file; null for what never was there.</summary>
    public string? CoopId => Source is ActivitySource.LaCoop or ActivitySource.FirstEspaceCoop ? Key : null;

    /// <summary>When it was entered at its source; not before its own day nor after today. Null: not known, hence today.</summary>
    public DateOnly? EnteredOn { get; init; }

    public DateOnly EnteredBetween(DateOnly day, DateOnly today) =>
        EnteredOn is not { } entered || entered > today ? today
        : entered < day ? day
        : entered;
}
