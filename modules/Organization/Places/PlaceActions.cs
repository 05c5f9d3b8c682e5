using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Places;

/// <summary>What the trail keeps of places.</summary>
internal static class PlaceActions
{
    public static readonly AuditedAction Opened = new("place.opened", "Création d’un lieu");
    public static readonly AuditedAction Changed = new("place.changed", "Modification d’un lieu");
    public static readonly AuditedAction Attached = new("place.attached", "Rattachement à un lieu");
    public static readonly AuditedAction Left = new("place.left", "Départ d’un lieu");
    public static readonly AuditedAction Unattached = new("place.unattached", "Retrait d’un rattachement à un lieu");
    public static readonly AuditedAction Merged = new("place.merged", "Réunion de deux lieux");
    public static readonly AuditedAction Separated = new("place.separated", "Séparation de deux lieux");

    public static IReadOnlyList<AuditedAction> All { get; } = [Opened, Changed, Attached, Left, Unattached, Merged, Separated];
}
