using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Names of teams, archived ones too, by the ids that are asked; unknown ids are left out.</summary>
public sealed record FindTeamNames(IReadOnlyCollection<Guid> TeamIds) : IRequest<IReadOnlyDictionary<Guid, string>>;
