using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>
/// Tags that the current user sees, or that an own activity carries: under each id that is asked and each that leads to
/// the same tag, since activities keep the id they were given. Others are left out.
/// </summary>
/// <param name="Ids">Any number.</param>
public sealed record FindTagNames(IReadOnlyCollection<Guid> Ids) : IRequest<IReadOnlyDictionary<Guid, NameOfToday>>;
