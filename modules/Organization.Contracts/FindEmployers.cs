using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Names and communes of employers, by their ids; unknown ids are left out.</summary>
public sealed record FindEmployers(IReadOnlyCollection<Guid> EmployerIds) : IRequest<IReadOnlyDictionary<Guid, EmployerSummary>>;
