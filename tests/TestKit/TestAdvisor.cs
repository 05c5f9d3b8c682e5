namespace ConseillerNumerique.TestKit;

/// <summary>An advisor under contract, with one place.</summary>
/// <param name="CommuneCode">Of the employer and of the place.</param>
public sealed record TestAdvisor(Guid Id, Guid EmployerId, Guid PlaceId, string CommuneCode);
