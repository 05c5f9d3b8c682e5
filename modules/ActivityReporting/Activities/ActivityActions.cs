using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What the trail keeps of activities; a new one says itself whose it is and when it was entered.</summary>
internal static class ActivityActions
{
    public static readonly AuditedAction Corrected = new("activity.corrected", "Correction d’une activité");
    public static readonly AuditedAction Deleted = new("activity.deleted", "Suppression d’une activité");
    public static readonly AuditedAction Restored = new("activity.restored", "Remise d’une activité");

    public static readonly AuditedAction Exported = new("activity.exported", "Export d’activités");
    public static readonly AuditedAction Imported = new("activity.imported", "Import d’activités");

    public static IReadOnlyList<AuditedAction> All { get; } = [Corrected, Deleted, Restored, Exported, Imported];
}
