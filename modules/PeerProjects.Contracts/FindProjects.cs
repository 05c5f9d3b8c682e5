using MediatR;

namespace ConseillerNumerique.PeerProjects.Contracts;

/// <summary>Projects by id, those that the current user may see; the others are left out.</summary>
/// <param name="Ids">Any number.</param>
public sealed record FindProjects(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyDictionary<Guid, ProjectBrief>>;
