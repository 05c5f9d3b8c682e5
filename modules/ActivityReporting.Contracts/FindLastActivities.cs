using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>
/// The day of each advisor's newest activity; those without any since that day are left out. Deleted activities do not
/// count.
/// </summary>
/// <param name="AdvisorIds">Any number.</param>
/// <param name="Since">Bounds what is read.</param>
public sealed record FindLastActivities(IReadOnlyCollection<Guid> AdvisorIds, DateOnly Since)
    : IRequest<IReadOnlyDictionary<Guid, DateOnly>>;
