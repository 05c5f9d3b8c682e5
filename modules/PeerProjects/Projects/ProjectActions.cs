using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.PeerProjects.Projects;

/// <summary>What the trail keeps of projects.</summary>
internal static class ProjectActions
{
    public static readonly AuditedAction Created = new("project.created", "Création d’un projet");
}
