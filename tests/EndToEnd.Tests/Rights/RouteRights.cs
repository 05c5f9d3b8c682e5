using System.Text.RegularExpressions;

namespace ConseillerNumerique.EndToEnd.Tests.Rights;

/// <summary>Who may come where. Each route of the host has its line; what happens inside is each slice's own test.</summary>
internal static partial class RouteRights
{
    public const string Anyone = "anyone";
    public const string SignedIn = "signed in";

    private const string Advisor = "Advisor";
    private const string Coordinator = "Coordinator";
    private const string Publishers = "Advisor Coordinator Administrator";
    private const string Reviewers = "Coordinator EmployerManager";
    private const string Builders = "Advisor Coordinator";
    private const string Administrator = "Administrator";
    private const string Manager = "EmployerManager";
    private const string PlaceWriters = "Advisor EmployerManager Administrator";
    private const string Field = "Advisor Coordinator EmployerManager Administrator";

    private const string TeamLeaders = "Coordinator Administrator";
    private const string TeamReaders = "Advisor Coordinator Administrator";
    private const string Everybody = "Advisor Coordinator EmployerManager Funder Administrator";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["PAGE /connexion"] = Anyone,
        ["PAGE /connexion/saisie"] = Anyone,
        ["PAGE /acces/{secret}"] = Anyone,
        ["PAGE /connexion/code"] = Anyone,
        ["PAGE /connexion/cle"] = Anyone,
        ["PAGE /mot-de-passe-oublie"] = Anyone,
        ["PAGE /saisie-gardee"] = Anyone,
        ["PAGE /connexion/reprise"] = SignedIn,
        ["POST /visite/fin"] = SignedIn,
        ["PAGE /compte"] = SignedIn,
        ["PAGE /compte/mot-de-passe"] = SignedIn,
        ["PAGE /compte/code"] = SignedIn,
        ["PAGE /compte/cles"] = SignedIn,
        ["PAGE /compte/sessions"] = SignedIn,
        ["PAGE /compte/consultations"] = SignedIn,
        ["PAGE /administration"] = "Administrator",
        ["PAGE /administration/personnes"] = "Administrator",
        ["PAGE /administration/personnes/inviter"] = "Administrator",
        ["PAGE /administration/personnes/{id:guid}"] = "Administrator",
        ["PAGE /administration/courriels"] = "Administrator",
        ["PAGE /administration/audit"] = "Administrator",
        ["PAGE /administration/audit/export/{format}"] = "Administrator",
        ["PAGE /administration/site"] = "Administrator",
        ["POST /deconnexion"] = SignedIn,
        ["PAGE /"] = SignedIn,
        ["PAGE /administration/jobs"] = "Administrator",
        ["PAGE /administration/mails/{name?}"] = "Administrator",
        ["PAGE /administration/structures"] = Administrator,
        ["PAGE /administration/structures/nouvelle"] = Administrator,
        ["PAGE /administration/structures/{id:guid}"] = Administrator,
        ["PAGE /administration/structures/{id:guid}/modifier"] = Administrator,
        ["PAGE /administration/structures/{id:guid}/gestionnaires"] = Administrator,
        ["PAGE /administration/structures/{id:guid}/postes/nouveau"] = Administrator,
        ["PAGE /administration/structures/{id:guid}/postes/{number:int}/modifier"] = Administrator,
        ["PAGE /administration/structures/{id:guid}/postes/{number:int}/contrat"] = Administrator,
        ["PAGE /administration/contrats/{id:guid}/modifier"] = Administrator,
        ["PAGE /administration/contrats/{id:guid}/supprimer"] = Administrator,
        ["PAGE /administration/financeurs"] = Administrator,
        ["PAGE /administration/financeurs/{id:guid}"] = Administrator,
        ["PAGE /administration/financeurs/{id:guid}/perimetres/nouveau"] = Administrator,
        ["PAGE /administration/financeurs/{id:guid}/perimetres/{scope}/{since}"] = Administrator,
        ["PAGE /structure"] = Manager,
        ["PAGE /health/live"] = Anyone,
        ["PAGE /health/ready"] = Anyone,
        ["PAGE /activites"] = Advisor,
        ["PAGE /activites/nouvelle/{kind}"] = Advisor,
        ["PAGE /activites/nouvelle/journee"] = Advisor,
        ["PAGE /activites/supprimees"] = Advisor,
        ["PAGE /activites/{id:guid}"] = Advisor,
        ["PAGE /activites/{id:guid}/modifier"] = Advisor,
        ["PAGE /activites/{id:guid}/remettre"] = Advisor,
        ["PAGE /activites/{id:guid}/supprimer"] = Advisor,
        ["PAGE /beneficiaires"] = Advisor,
        ["PAGE /beneficiaires/nouveau"] = Advisor,
        ["PAGE /beneficiaires/{id:guid}"] = Advisor,
        ["PAGE /beneficiaires/{id:guid}/modifier"] = Advisor,
        ["PAGE /beneficiaires/{id:guid}/effacer"] = Advisor,
        ["PAGE /beneficiaires/{id:guid}/fusionner/{other:guid}"] = Advisor,
        ["PAGE /activites/brouillons/{id:guid}/jeter"] = Advisor,
        ["PAGE /activites/brouillons/{id:guid}/remettre"] = Advisor,
        ["PAGE /etiquettes"] = Publishers,
        ["PAGE /etiquettes/nouvelle"] = Publishers,
        ["PAGE /etiquettes/{id:guid}"] = Publishers,
        ["PAGE /etiquettes/{id:guid}/fusionner"] = Publishers,
        ["PAGE /etiquettes/{id:guid}/retirer"] = Publishers,
        ["PAGE /etiquettes/{id:guid}/remettre"] = Publishers,
        ["PAGE /coordination"] = Coordinator,
        ["PAGE /coordination/nouvelle/{kind}"] = Coordinator,
        ["PAGE /coordination/supprimees"] = Coordinator,
        ["PAGE /coordination/export/{format}"] = Coordinator,
        ["PAGE /coordination/{id:guid}"] = Coordinator,
        ["PAGE /coordination/{id:guid}/modifier"] = Coordinator,
        ["PAGE /coordination/{id:guid}/remettre"] = Coordinator,
        ["PAGE /coordination/{id:guid}/supprimer"] = Coordinator,
        ["PAGE /formation"] = Advisor,
        ["PAGE /formation/modifier"] = Advisor,
        ["PAGE /formation/equipe"] = Reviewers,
        ["PAGE /formation/equipe/export/{format}"] = Reviewers,
        ["PAGE /formation/{id:guid}"] = Reviewers,
        ["GET /communes"] = SignedIn,
        ["PAGE /accessibilite"] = Anyone,
        ["PAGE /aide"] = Anyone,
        ["PAGE /apparence"] = Anyone,
        ["PAGE /donnees-personnelles"] = Anyone,
        ["PAGE /erreur/{code:int}"] = Anyone,
        ["PAGE /indicateurs"] = Advisor,
        ["PAGE /rapports"] = SignedIn,
        ["PAGE /rapports/{id:guid}"] = SignedIn,
        ["GET /rapports/{id:guid}/pdf"] = SignedIn,
        ["GET /rapports/{id:guid}/csv"] = SignedIn,
        ["PAGE /lieux"] = SignedIn,
        ["PAGE /lieux/nouveau"] = PlaceWriters,
        ["PAGE /lieux/{id:guid}"] = SignedIn,
        ["PAGE /lieux/{id:guid}/modifier"] = PlaceWriters,
        ["PAGE /lieux/{id:guid}/rattachement"] = Advisor,
        ["PAGE /lieux/{id:guid}/fusionner"] = "Administrator",
        ["PAGE /trouver"] = Anyone,
        ["PAGE /trouver/lieux/{id:guid}"] = Anyone,
        ["PAGE /donnees"] = Anyone,
        ["GET /donnees/lieux.csv"] = Anyone,
        ["GET /donnees/lieux.json"] = Anyone,
        ["PAGE /projets"] = Field,
        ["PAGE /projets/nouveau"] = Builders,
        ["PAGE /ressources"] = SignedIn,
        ["PAGE /reseau"] = Everybody,
        ["PAGE /compte/annuaire"] = Builders,
        ["PAGE /equipe"] = Builders,
        ["PAGE /equipe/{id:guid}"] = TeamReaders,
        ["PAGE /equipe/{id:guid}/inviter"] = TeamLeaders,
        ["PAGE /equipe/{id:guid}/archiver"] = TeamLeaders,
        ["PAGE /equipe/{id:guid}/quitter"] = Builders,
        ["PAGE /equipe/{id:guid}/membres/{member:guid}/retirer"] = TeamLeaders,
        ["PAGE /equipe/invitations/{secret}"] = SignedIn,
        ["PAGE /administration/equipes"] = "Administrator",
        ["PAGE /administration/equipes/nouvelle"] = "Administrator",
        ["PAGE /administration/equipes/{id:guid}"] = "Administrator",
        ["PAGE /ressources/nouvelle"] = Publishers,
    };

    /// <summary>Puts something of the right shape, which nobody has, into the holes of a route.</summary>
    public static string Fill(string path) => Hole().Replace(path, hole => hole.Groups[1].Value switch
    {
        "code" => "404",
        "number" => "404",
        "mois" => "2026-02",
        _ => "019a9b3e-5d0c-7a41-9f2e-6c1d8e20b7f4",
    });

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Hole();
}
