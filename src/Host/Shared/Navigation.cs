using System.Security.Claims;
using ConseillerNumerique.Host.Site;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Host.Shared;

/// <summary>Who finds what in the band.</summary>
internal static class Navigation
{
    private static readonly NavigationEntry[] All =
    [
        new("/", "Accueil"),
        new("/activites", "Activités", Role.Advisor),
        new("/beneficiaires", "Bénéficiaires", Role.Advisor),
        new("/indicateurs", "Indicateurs", Role.Advisor, Role.Coordinator, Role.EmployerManager, Role.Funder, Role.Administrator),
        new("/coordination", "Coordination", Role.Coordinator),
        new("/rapports", "Rapports", Role.Advisor, Role.Coordinator, Role.EmployerManager, Role.Funder, Role.Administrator),
        new("/structure", "Ma structure", Role.EmployerManager),
        new("/lieux", "Lieux"),
        new("/ressources", "Ressources"),
        new("/projets", "Projets", Role.Advisor, Role.Coordinator, Role.EmployerManager, Role.Administrator),
        new("/equipe", "Équipe", Role.Advisor, Role.Coordinator),
        new("/reseau", "Annuaire"),
        new("/administration", "Administration", Role.Administrator),
    ];

    /// <summary>A closed part is not in the menu.</summary>
    public static IReadOnlyList<NavigationEntry> EntriesFor(HttpContext context) =>
        [.. All.Where(entry => entry.IsFor(context.User) && context.IsOpen(entry.Path))];

    public static string RolesOf(ClaimsPrincipal user) =>
        string.Join(", ", Enum.GetValues<Role>().Where(role => user.IsInRole(role.ToString())).Select(Named));

    private static string Named(Role role) => Labels.Of(role);
}
