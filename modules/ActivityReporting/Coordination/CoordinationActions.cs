using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>What the trail keeps of coordination activities.</summary>
internal static class CoordinationActions
{
    public static readonly AuditedAction Recorded = new("coordination.recorded", "Saisie d’une activité de coordination");
    public static readonly AuditedAction Corrected = new("coordination.corrected", "Correction d’une activité de coordination");
    public static readonly AuditedAction Deleted = new("coordination.deleted", "Suppression d’une activité de coordination");
    public static readonly AuditedAction Restored = new("coordination.restored", "Remise d’une activité de coordination");
    public static readonly AuditedAction Exported = new("coordination.exported", "Export des activités de coordination");

    public static IReadOnlyList<AuditedAction> All { get; } = [Recorded, Corrected, Deleted, Restored, Exported];
}
