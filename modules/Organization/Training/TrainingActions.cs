using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Training;

/// <summary>What the trail keeps of trainings.</summary>
internal static class TrainingActions
{
    public static readonly AuditedAction Changed = new("training.changed", "Modification d’une fiche de formation");
    public static readonly AuditedAction Viewed = new("training.viewed", "Consultation d’une fiche de formation");
    public static readonly AuditedAction Exported = new("training.exported", "Export d’une fiche de formation");

    public static IReadOnlyList<AuditedAction> All { get; } = [Changed, Viewed, Exported];
}
