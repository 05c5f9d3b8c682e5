using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>The state of every activity, deleted ones too, in order of id: what a rebuild of the facts reads.</summary>
/// <param name="After">The last id read; <see cref="Guid.Empty"/> to begin.</param>
/// <param name="Take">1 to 10,000.</param>
public sealed record ReadActivities(Guid After, int Take) : IRequest<IReadOnlyList<ActivityRecorded>>;
