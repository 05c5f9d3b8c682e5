using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>What the trail keeps of targets.</summary>
internal static class TargetActions
{
    public static readonly AuditedAction Changed = new("targets.changed", "Modification des objectifs d’une structure");

    public static IReadOnlyList<AuditedAction> All { get; } = [Changed];
}
