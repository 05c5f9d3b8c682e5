namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>A place that may be the one that somebody is about to open, or to merge.</summary>
internal sealed record SimilarPlace
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string NameKey { get; init; }

    public required string Address { get; init; }

    public required string CommuneCode { get; init; }

    public required string? Siret { get; init; }

    public required string Employer { get; init; }
}
