using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Where and for whom an advisor works; null when the account is no advisor.</summary>
public sealed record FindAdvisorAtWork(Guid AdvisorId) : IRequest<AdvisorAtWork?>;
