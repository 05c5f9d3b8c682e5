using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>What the trail keeps of mandates: whose sheet, never a reference.</summary>
internal static class MandateActions
{
    public static readonly AuditedAction Noted = new("mandate.noted", "Note d’un mandat Aidants Connect");
    public static readonly AuditedAction Changed = new("mandate.changed", "Modification d’un mandat Aidants Connect");
    public static readonly AuditedAction Deleted = new("mandate.deleted", "Effacement d’un mandat Aidants Connect");

    public static IReadOnlyList<AuditedAction> All { get; } = [Noted, Changed, Deleted];
}
