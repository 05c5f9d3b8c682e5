namespace ConseillerNumerique.EndToEnd.Tests.Rights;

/// <content>Dashboards and their links.</content>
internal static partial class RouteRights
{
    private static IEnumerable<KeyValuePair<string, string>> Figures =>
    [
        new("PAGE /indicateurs", SignedIn),
        new("PAGE /indicateurs/perimetres", Everybody),
        new("PAGE /indicateurs/methode", Anyone),
        new("PAGE /indicateurs/equipe/{id:guid}", TeamLeaders),
        new("PAGE /indicateurs/structure/{id:guid}", "Coordinator EmployerManager Funder Administrator"),
        new("PAGE /indicateurs/structure/{id:guid}/objectifs", "EmployerManager"),
        new("PAGE /indicateurs/territoire/{kind}/{code}", "Coordinator Funder Administrator"),
        new("PAGE /indicateurs/territoire/{kind}/{code}/departements", "Coordinator Administrator"),
        new("PAGE /indicateurs/lieu/{id:guid}", "Advisor Administrator"),
        new("PAGE /chiffres", Anyone),
        new("PAGE /indicateurs/partages", "Coordinator EmployerManager Administrator"),
        new("PAGE /indicateurs/partage/{secret}", Anyone),
        new("PAGE /indicateurs/vues", SignedIn),
        new("PAGE /indicateurs/vues/{id:guid}", SignedIn),
        new("PAGE /indicateurs/vues/{id:guid}/modifier", SignedIn),
    ];
}
