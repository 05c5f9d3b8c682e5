namespace ConseillerNumerique.Organization.Posts;

/// <summary>A contract with the name of its advisor.</summary>
internal sealed record NamedContract(Contract Contract, string Advisor);
