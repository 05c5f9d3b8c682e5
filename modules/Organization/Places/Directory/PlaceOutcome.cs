using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>What became of a place that was sent: saved, refused, or met by others that look like it.</summary>
internal sealed record PlaceOutcome
{
    public Guid? SavedId { get; private init; }

    public Refusal? Refusal { get; private init; }

    /// <summary>Nothing is saved until the sender has looked at them.</summary>
    public IReadOnlyList<SimilarPlace> Similar { get; private init; } = [];

    /// <summary>Of the place as it is kept, when it changed meanwhile.</summary>
    public int? KeptVersion { get; private init; }

    public static PlaceOutcome Saved(Guid id) => new() { SavedId = id };

    public static PlaceOutcome Refused(Refusal refusal) => new() { Refusal = refusal };

    public static PlaceOutcome Met(IReadOnlyList<SimilarPlace> similar) => new() { Similar = similar };

    public static PlaceOutcome Outdated(Refusal refusal, int keptVersion) => new() { Refusal = refusal, KeptVersion = keptVersion };
}
