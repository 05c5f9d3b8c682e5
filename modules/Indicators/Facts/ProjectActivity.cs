using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>
/// One fact per activity, as its newest event told it: one transaction for a whole batch. The same event twice, an old
/// one after a new one, an update after the deletion change nothing.
/// </summary>
internal sealed class ProjectActivity(FactWriter facts) : INotificationHandler<EventBatch<ActivityRecorded>>
{
    public Task Handle(EventBatch<ActivityRecorded> batch, CancellationToken ct) => facts.WriteAsync(
        [.. batch.Events.GroupBy(state => state.ActivityId).Select(states => states.MaxBy(state => state.Version)!)], // a group has one
        (state, fact) => fact.Version < state.Version,
        ct);
}
