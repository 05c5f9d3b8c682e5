namespace ConseillerNumerique.Organization.Contracts;

/// <summary>What others show of an employer.</summary>
/// <param name="CommuneCode">INSEE code.</param>
public sealed record EmployerSummary(Guid EmployerId, string Name, string CommuneCode);
