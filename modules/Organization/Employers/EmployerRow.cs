namespace ConseillerNumerique.Organization.Employers;

/// <summary>An employer in a list.</summary>
internal sealed record EmployerRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required EmployerKind Kind { get; init; }

    public required string CommuneCode { get; init; }

    /// <summary>« Crest (26400) ».</summary>
    public string CommuneLabel { get; init; } = "";

    public required string? Siret { get; init; }

    /// <summary>Contracts that cover the day.</summary>
    public int Held { get; init; }

    /// <summary>Posts open on the day that no contract covers.</summary>
    public int Vacant { get; init; }
}
