namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What a list is about, and the words for it.</summary>
internal sealed record ListSubject
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>« Tranche d’âge ».</summary>
    public required string Title { get; init; }

    /// <summary>« La tranche d’âge la plus fréquente ».</summary>
    public required string First { get; init; }

    /// <summary>« L’âge »: what is not known of the attendances without an answer. Null where there is always one.</summary>
    public string? Known { get; init; }

    public bool HideTitle { get; init; }

    /// <summary>Its lines tell of persons or places: small numbers are withheld where they leave the team.</summary>
    public bool IsOfPersons { get; init; }
}
