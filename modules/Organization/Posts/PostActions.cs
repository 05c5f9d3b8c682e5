using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What the trail keeps of posts and contracts.</summary>
internal static class PostActions
{
    public static readonly AuditedAction Opened = new("post.opened", "Ouverture d’un poste");
    public static readonly AuditedAction Changed = new("post.changed", "Modification d’un poste");
    public static readonly AuditedAction ContractViewed = new("contract.viewed", "Consultation d’un contrat");
    public static readonly AuditedAction ContractSigned = new("contract.signed", "Signature d’un contrat");
    public static readonly AuditedAction ContractChanged = new("contract.changed", "Modification d’un contrat");
    public static readonly AuditedAction ContractCancelled = new("contract.cancelled", "Suppression d’un contrat");

    public static IReadOnlyList<AuditedAction> All { get; } = [Opened, Changed, ContractViewed, ContractSigned, ContractChanged, ContractCancelled];
}
