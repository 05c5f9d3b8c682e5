namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// What a plain field's text means: one commune, or a sentence that says why not and those that it may mean.
/// </summary>
public sealed record TypedCommune
{
    private const int Named = 8;

    /// <summary>Null if the text means none, or several.</summary>
    public required Commune? Commune { get; init; }

    /// <summary>If there is no commune: those it may mean, most likely first, at most 100; empty otherwise.</summary>
    public required IReadOnlyList<Commune> Candidates { get; init; }

    /// <summary>If there is no commune: one or two French sentences for the form; null otherwise.</summary>
    public required string? Message { get; init; }

    internal static TypedCommune Missing { get; } =
        Refused([], "Indiquez une commune\u00A0: son nom ou son code postal.");

    internal static TypedCommune Unknown { get; } =
        Refused([], "Aucune commune ne correspond. Indiquez son nom, son code postal ou son code INSEE.");

    internal static TypedCommune Of(Commune commune) => new() { Commune = commune, Candidates = [], Message = null };

    internal static TypedCommune Several(IReadOnlyList<Commune> candidates) =>
        Refused(candidates, $"Plusieurs communes correspondent\u00A0: {Labels(candidates)}. Choisissez-en une.");

    /// <summary>No commune has that name, but some resemble it.</summary>
    internal static TypedCommune Resembling(IReadOnlyList<Commune> candidates) =>
        candidates.Count == 0
            ? Unknown
            : Refused(candidates, $"Aucune commune ne correspond exactement. Proches\u00A0: {Labels(candidates)}.");

    private static TypedCommune Refused(IReadOnlyList<Commune> candidates, string message) =>
        new() { Commune = null, Candidates = candidates, Message = message };

    private static string Labels(IReadOnlyList<Commune> candidates)
    {
        var labels = string.Join(", ", candidates.Take(Named).Select(candidate => candidate.Label));
        return (candidates.Count - Named) switch
        {
            <= 0 => labels,
            1 => $"{labels} et une autre",
            var others => FormattableString.Invariant($"{labels} et {others} autres"),
        };
    }
}
