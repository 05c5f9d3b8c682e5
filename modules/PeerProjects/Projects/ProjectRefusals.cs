using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.PeerProjects.Projects;

internal static class ProjectRefusals
{
    public static readonly Refusal AlreadySaved = new(
        "project.already_saved",
        "Ce formulaire a déjà servi à enregistrer un autre projet. Pour enregistrer aussi celui-ci, envoyez-le de nouveau.");

    public static readonly Refusal CommuneHasNoEpci = new(
        "project.commune_has_no_epci",
        "Cette commune n’appartient à aucune intercommunalité : choisissez une autre portée.",
        nameof(CreateProject.Reach));

    /// <param name="message">What the search of communes found: none, or several with their names.</param>
    public static Refusal CommuneNotFound(string message) =>
        new("project.commune_not_found", message, nameof(CreateProject.Commune));
}
