using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>
/// The current advisor's own followed persons that still have a name, by the ids that are asked. Others are left out, and
/// all of them for an administrator who looks in the advisor's place.
/// </summary>
/// <param name="Ids">Any number.</param>
public sealed record FindOwnPersonNames(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyDictionary<Guid, NameOfToday>>;
