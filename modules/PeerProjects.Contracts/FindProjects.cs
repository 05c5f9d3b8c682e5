using MediatR;

namespace ConseillerNumerique.PeerProjects.Contracts;

/// <summary>Projects by id, those that a person may see; the others are left out.</summary>
/// <param name="Ids">Any number.</param>
/// <param name="PersonId">For work that goes on where that person is not signed in; null: the current user.</param>
public sealed record FindProjects(IReadOnlyCollection<Guid> Ids, Guid? PersonId = null) : IRequest<IReadOnlyDictionary<Guid, ProjectBrief>>;
