using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Host.Administration;

/// <summary>What the trail keeps of the pages of jobs and events.</summary>
internal static class JobActions
{
    public static readonly AuditedAction Started = new("job.started", "Lancement d’un travail");
    public static readonly AuditedAction Retried = new("job.retried", "Relance d’un travail");
    public static readonly AuditedAction EventsRetried = new("event.retried", "Remise en file d’évènements");

    public static IReadOnlyList<AuditedAction> All { get; } = [Started, Retried, EventsRetried];
}
