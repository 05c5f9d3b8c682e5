using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>The state of some activities, deleted ones too, in no order; an id without an activity is left out.</summary>
/// <param name="ActivityIds">At most 10,000.</param>
public sealed record FindActivityStates(IReadOnlyCollection<Guid> ActivityIds) : IRequest<IReadOnlyList<ActivityRecorded>>;
