using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Network;

/// <summary>What the trail keeps of the directory.</summary>
internal static class DirectoryActions
{
    public static readonly AuditedAction ProfileChanged = new("directory.profile_changed", "Choix de ce que l’annuaire montre");
}
