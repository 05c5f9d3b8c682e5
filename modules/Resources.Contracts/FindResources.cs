using MediatR;

namespace ConseillerNumerique.Resources.Contracts;

/// <summary>Resources by id, those that the current user may read; the others are left out.</summary>
/// <param name="Ids">Any number.</param>
public sealed record FindResources(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyDictionary<Guid, ResourceBrief>>;
