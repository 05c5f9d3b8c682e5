namespace ConseillerNumerique.Organization.Employers;

/// <summary>What is said of an employer.</summary>
internal sealed record EmployerDescription
{
    public required string Name { get; init; }

    public required EmployerKind Kind { get; init; }

    /// <summary>INSEE code.</summary>
    public required string CommuneCode { get; init; }

    /// <summary>Fourteen digits, blanks between them allowed; null or blank when it is not known.</summary>
    public string? Siret { get; init; }
}
