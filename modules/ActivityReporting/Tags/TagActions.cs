using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>What the trail keeps of tags that several people share; a personal one is its advisor's own business.</summary>
internal static class TagActions
{
    public static readonly AuditedAction Created = new("tag.created", "Création d’une étiquette partagée");
    public static readonly AuditedAction Changed = new("tag.changed", "Modification d’une étiquette partagée");
    public static readonly AuditedAction Retired = new("tag.retired", "Retrait d’une étiquette partagée");
    public static readonly AuditedAction Offered = new("tag.offered", "Remise d’une étiquette partagée");
    public static readonly AuditedAction Merged = new("tag.merged", "Fusion d’étiquettes partagées");

    public static IReadOnlyList<AuditedAction> All { get; } = [Created, Changed, Retired, Offered, Merged];
}
