using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Site;

internal static class SiteActions
{
    public static readonly AuditedAction Changed = new("site.changed", "Modification de l’état du site");

    public static IReadOnlyList<AuditedAction> All { get; } = [Changed];
}
