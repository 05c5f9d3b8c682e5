using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>What the trail keeps of shared dashboards.</summary>
internal static class SharingActions
{
    public static readonly AuditedAction Shared = new("dashboard.shared", "Partage d’un tableau de bord par un lien");
    public static readonly AuditedAction Revoked = new("dashboard.share_revoked", "Fermeture d’un lien de partage");

    public static IReadOnlyList<AuditedAction> All { get; } = [Shared, Revoked];
}
