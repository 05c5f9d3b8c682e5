using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Audit;

internal static class AuditActions
{
    public static readonly AuditedAction Exported = new("audit.exported", "Export du journal d’audit");

    public static IReadOnlyList<AuditedAction> All { get; } = [Exported];
}
