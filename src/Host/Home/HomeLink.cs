using ConseillerNumerique.Host.Site;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Host.Home;

/// <summary>A way into the workspace, for those whose work is not to log activities.</summary>
internal sealed record HomeLink(string Path, string Label, string Hint)
{
    private static readonly (HomeLink Link, string Icon, Role[] Roles)[] All =
    [
        (new("/rapports", "Rapports mensuels", "Relire, écrire, valider, télécharger"), "file-earmark-text",
            [Role.Coordinator, Role.EmployerManager, Role.Administrator]),
        (new("/rapports", "Rapports mensuels", "Les rapports validés de votre périmètre"), "file-earmark-pdf", [Role.Funder]),
        (new("/indicateurs/perimetres", "Indicateurs", "Les équipes, structures et territoires que vous suivez"), "bar-chart",
            [Role.Coordinator, Role.EmployerManager, Role.Funder, Role.Administrator]),
        (new("/coordination", "Coordination", "Animations, évènements, partenariats"), "megaphone-fill", [Role.Coordinator]),
        (new("/formation/equipe", "Formation des conseillers", "Certificats, Pix, module de l’année"), "mortarboard",
            [Role.Coordinator, Role.EmployerManager]),
        (new("/structure", "Ma structure", "Postes, contrats et financements"), "building", [Role.EmployerManager]),
        (new("/administration", "Administration", "Les personnes, les lieux, et ce qui fait tourner cet espace"), "gear", [Role.Administrator]),
        (new("/equipe", "Équipe", "Membres, invitations, ce mois-ci"), "people", [Role.Coordinator]),
        (new("/etiquettes", "Étiquettes", "Les mots que les conseillers trouvent sur leurs formulaires"), "tags", [Role.Coordinator, Role.Administrator]),
        (new("/reseau", "Annuaire", "Qui travaille où, et les lieux d’activité"), "compass",
            [Role.Coordinator, Role.EmployerManager, Role.Funder, Role.Administrator]),
        (new("/projets", "Projets", "Ce que les conseillers construisent ensemble"), "lightbulb",
            [Role.Coordinator, Role.EmployerManager, Role.Administrator]),
        (new("/ressources", "Ressources", "Ce que les conseillers se recommandent"), "journal-text",
            [Role.Coordinator, Role.EmployerManager, Role.Funder, Role.Administrator]),
    ];

    public string Icon { get; private init; } = "";

    /// <summary>Each place once, whatever the number of roles; without the closed parts of the site.</summary>
    public static IReadOnlyList<HomeLink> For(HttpContext context) =>
    [
        .. All.Where(one => one.Roles.Any(role => context.User.IsInRole(role.ToString())) && context.IsOpen(one.Link.Path))
            .Select(one => one.Link with { Icon = one.Icon })
            .DistinctBy(link => link.Path),
    ];
}
