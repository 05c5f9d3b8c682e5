using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Resources.Library;

/// <summary>What the trail keeps of the library.</summary>
internal static class ResourceActions
{
    public static readonly AuditedAction Published = new("resource.published", "Publication d’une ressource");
}
