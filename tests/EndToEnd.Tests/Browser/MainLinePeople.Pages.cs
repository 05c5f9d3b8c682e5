namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <content>Where they may go.</content>
internal sealed partial class MainLinePeople
{
    /// <summary>Every page that answers, with someone who may see it. <c>{activity}</c> and <c>{report}</c> are filled in.</summary>
    public static IReadOnlyList<(string Path, string Person)> Pages { get; } =
    [
        ("/connexion", Stranger), ("/aide", Stranger), ("/accessibilite", Stranger), ("/donnees-personnelles", Stranger),
        ("/", Advisor), ("/", Coordinator), ("/", Manager), ("/", Funder), ("/", Administrator),
        ("/activites", Advisor), ("/activites/nouvelle/ponctuelle", Advisor), ("/activites/nouvelle/individuelle", Advisor),
        ("/activites/nouvelle/atelier", Advisor), ("/activites/{activity}", Advisor), ("/activites/{activity}/modifier", Advisor),
        ("/activites/{activity}/supprimer", Advisor), ("/activites/supprimees", Advisor), ("/activites/importer", Advisor),
        ("/beneficiaires", Advisor), ("/beneficiaires?revoir=true", Advisor), ("/beneficiaires/nouveau", Advisor), ("/beneficiaires/{followed}", Advisor),
        ("/beneficiaires/{followed}/modifier", Advisor), ("/beneficiaires/{followed}/effacer", Advisor),
        ("/beneficiaires/{followed}/fusionner/{double}", Advisor), ("/activites/nouvelle/individuelle?personne={followed}", Advisor),
        ("/ateliers", Advisor), ("/ateliers/nouveau", Advisor), ("/ateliers/agenda", Advisor), ("/ateliers/supprimees", Advisor), ("/ateliers/{series}", Advisor), ("/ateliers/{series}/modifier", Advisor),
        ("/ateliers/{series}/supprimer", Advisor), ("/ateliers/{series}/seances/{session}", Advisor), ("/ateliers/{series}/seances/{session}/confirmer", Advisor),
        ("/trouver/lieux/{other}/ateliers", Stranger),
        ("/activites/brouillons/{activity}/jeter", Advisor), ("/activites/brouillons/{activity}/remettre", Advisor),
        ("/activites/nouvelle/journee", Advisor), ("/activites/nouvelle/atelier?comme={activity}", Advisor),
        ("/etiquettes", Advisor), ("/etiquettes", Coordinator), ("/etiquettes/nouvelle", Advisor), ("/etiquettes/nouvelle", Coordinator), ("/etiquettes/{tag}", Advisor),
        ("/etiquettes/{tag}/fusionner", Advisor), ("/etiquettes/{tag}/retirer", Advisor), ("/etiquettes/{tag}/remettre", Advisor), ("/activites?Tag={tag}", Advisor),
        ("/materiel", Advisor), ("/materiel/nouveau", Advisor), ("/materiel/nouveau?personne={followed}", Advisor), ("/materiel/{loan}/modifier", Advisor),
        ("/correspondants", Advisor), ("/correspondants/nouveau", Advisor), ("/correspondants/{correspondent}/modifier", Advisor),
        ("/mandats", Advisor), ("/mandats/{mandate}/modifier", Advisor), ("/beneficiaires/{followed}/mandats/nouveau", Advisor), ("/apres-seance", Advisor), ("/apres-seance/resultats", Advisor),
        ("/activites/qualite", Advisor), ("/diagnostic", Advisor), ("/diagnostic/papier", Advisor), ("/beneficiaires/{followed}/diagnostic", Advisor), ("/beneficiaires/{followed}/diagnostics/{diagnosis}", Advisor),
        ("/coordination", Coordinator), ("/coordination/nouvelle/animation", Coordinator), ("/coordination/nouvelle/evenement", Coordinator),
        ("/coordination/nouvelle/partenariat", Coordinator), ("/coordination/{coordination}", Coordinator),
        ("/coordination/{coordination}/modifier", Coordinator), ("/coordination/{coordination}/supprimer", Coordinator),
        ("/coordination/supprimees", Coordinator),
        ("/formation", Advisor), ("/formation/modifier", Advisor), ("/formation/equipe", Coordinator), ("/formation/equipe", Manager),
        ("/formation/{advisor}", Manager),
        ("/indicateurs", Advisor), ("/indicateurs?periode=annee&filtrer=1&type=Workshop", Advisor), ("/indicateurs/perimetres", Coordinator), ("/indicateurs/methode", Stranger),
        ("/indicateurs/equipe/{team}", Coordinator), ("/indicateurs/equipe/{team}?periode=tout&filtrer=1", Coordinator), ("/indicateurs/structure/{employer}", Manager), ("/indicateurs/structure/{employer}/objectifs", Manager),
        ("/indicateurs/territoire/nation/FR", Administrator), ("/indicateurs/territoire/nation/FR/departements", Administrator), ("/indicateurs/territoire/region/84?periode=annee", Administrator), ("/indicateurs/territoire/{territory}/{number}", Funder), ("/indicateurs/lieu/{place}", Advisor), ("/chiffres", Stranger), ("/indicateurs/partages", Coordinator), ("/indicateurs/partages?quoi=equipe:{team}", Coordinator),
        ("/indicateurs/vues", Advisor), ("/indicateurs/vues?adresse=%2Findicateurs%3Fperiode%3Dannee", Advisor), ("/indicateurs/vues/{view}/modifier", Advisor),
        ("/rapports", Advisor), ("/rapports", Coordinator), ("/rapports", Funder),
        ("/rapports/{report}", Coordinator), ("/rapports/{report}", Manager),
        ("/ressources", Advisor), ("/ressources/nouvelle", Advisor), ("/projets", Advisor), ("/projets/nouveau", Advisor),
        ("/administration/structures", Administrator), ("/administration/structures/nouvelle", Administrator),
        ("/administration/structures/{employer}", Administrator), ("/administration/structures/{employer}/modifier", Administrator),
        ("/administration/structures/{employer}/gestionnaires", Administrator), ("/administration/structures/{employer}/postes/nouveau", Administrator),
        ("/administration/structures/{employer}/postes/{post}/modifier", Administrator),
        ("/administration/structures/{employer}/postes/{post}/contrat", Administrator),
        ("/administration/contrats/{contract}/modifier", Administrator), ("/administration/contrats/{contract}/supprimer", Administrator),
        ("/structure", Manager), ("/administration/financeurs", Administrator), ("/administration/financeurs/{funder}", Administrator),
        ("/administration/financeurs/{funder}/perimetres/nouveau", Administrator),
        ("/administration/financeurs/{funder}/perimetres/{scope}/{since}", Administrator),
        ("/lieux", Advisor), ("/lieux", Manager), ("/lieux/nouveau", Advisor), ("/lieux/nouveau", Administrator), ("/lieux/{place}", Advisor),
        ("/lieux/{place}", Administrator), ("/lieux/{place}/modifier", Advisor), ("/lieux/{place}/rattachement", Advisor),
        ("/lieux/{place}/fusionner", Administrator), ("/lieux/{place}/fusionner?avec={other}", Administrator), ("/lieux/{place}/structure", Administrator),
        ("/trouver", Stranger), ("/trouver?ou=Crest", Stranger), ("/trouver/lieux/{other}", Stranger), ("/donnees", Stranger),
        ("/reseau", Advisor), ("/reseau?departement=26&qui=Places", Funder), ("/reseau", Administrator), ("/reseau?commune=Die", Advisor), ("/compte/annuaire", Advisor),
        ("/equipe", Advisor), ("/equipe", Coordinator), ("/equipe/{team}", Advisor), ("/equipe/{team}", Coordinator),
        ("/equipe/{team}/inviter", Coordinator), ("/equipe/{team}/archiver", Coordinator), ("/equipe/{team}/quitter", Advisor),
        ("/equipe/{team}/membres/{member}/retirer", Coordinator),
        ("/administration/equipes", Administrator), ("/administration/equipes/nouvelle", Administrator), ("/administration/equipes/{team}", Administrator),
        ("/mot-de-passe-oublie", Stranger), ("/compte", Advisor), ("/compte/mot-de-passe", Advisor), ("/compte/code", Advisor), ("/compte/cles", Advisor),
        ("/compte/sessions", Advisor), ("/compte/consultations?tout=true", Advisor),
        ("/administration", Administrator), ("/administration/personnes", Administrator), ("/administration/personnes/inviter", Administrator),
        ("/administration/personnes/{person}", Administrator), ("/administration/courriels", Administrator), ("/administration/audit", Administrator),
        ("/administration/site", Administrator), ("/administration/jobs", Administrator), ("/apparence", Stranger), ("/rapports/{report}?confirmer=true", Coordinator),
    ];

    /// <summary>Pages that only answer a form, or an error: walked by <see cref="KeptFormTests"/>, <see cref="AccessPageTests"/>, <see cref="LinkedPageTests"/> and <see cref="PageComfortTests"/>.</summary>
    public static IReadOnlyList<string> OnTheirOwn { get; } =
    [
        "/activites/export/{what}/{format}", "/beneficiaires/export/{format}", "/activites/importer/{id:guid}",
        "/ateliers/{id:guid}/remettre", "/coordination/{id:guid}/remettre", "/coordination/export/{format}", "/formation/equipe/export/{format}", "/administration/audit/export/{format}",
        "/connexion/saisie", "/connexion/reprise", "/connexion/code", "/connexion/cle", "/saisie-gardee", "/erreur/{code:int}", "/activites/{id:guid}/remettre", "/materiel/{id:guid}/retour", "/administration/mails/{name?}", "/acces/{secret}", "/equipe/invitations/{secret}", "/indicateurs/partage/{secret}", "/indicateurs/vues/{id:guid}", "/indicateurs/territoire/{kind}/{code}/departements",
    ];
}
