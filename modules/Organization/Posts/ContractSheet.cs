namespace ConseillerNumerique.Organization.Posts;

/// <summary>A contract as it is kept, with the names that a form shows.</summary>
internal sealed record ContractSheet
{
    public required ContractTerms Terms { get; init; }

    public required int Version { get; init; }

    public required string Advisor { get; init; }

    public required string Employer { get; init; }
}
