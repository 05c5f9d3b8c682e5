using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>What the trail keeps of funders.</summary>
internal static class FunderActions
{
    public static readonly AuditedAction ScopeGranted = new("funder.scope_granted", "Ajout d’un périmètre à un financeur");
    public static readonly AuditedAction ScopeEnded = new("funder.scope_ended", "Fin d’un périmètre de financeur");
    public static readonly AuditedAction ScopeTakenBack = new("funder.scope_taken_back", "Retrait d’un périmètre de financeur");

    public static IReadOnlyList<AuditedAction> All { get; } = [ScopeGranted, ScopeEnded, ScopeTakenBack];
}
