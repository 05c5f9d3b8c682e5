using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>What advisors type. Nothing of it is about a person.</summary>
internal static class Words
{
    public static IReadOnlyList<(string Title, Theme[] Themes)> Workshops { get; } =
    [
        ("Prendre en main son smartphone", [Theme.HandlingEquipment]),
        ("Prendre en main son smartphone", [Theme.HandlingEquipment]),
        ("Souris, clavier, premiers pas", [Theme.HandlingEquipment, Theme.Diagnosis]),
        ("Sa boîte mail sans crainte", [Theme.Email]),
        ("Sa boîte mail sans crainte", [Theme.Email, Theme.Security]),
        ("Déjouer les arnaques en ligne", [Theme.Security]),
        ("Déjouer les arnaques en ligne", [Theme.Security, Theme.BankingAndShopping]),
        ("Trier et sauvegarder ses photos", [Theme.ManagingContent]),
        ("Naviguer sur internet", [Theme.Browsing]),
        ("Mon espace santé, pas à pas", [Theme.Health]),
        ("Ses démarches en ligne", [Theme.Procedures, Theme.SocialAndHealth]),
        ("Déclarer ses revenus en ligne", [Theme.Procedures, Theme.Money]),
        ("FranceConnect, à quoi ça sert ?", [Theme.Procedures, Theme.Papers]),
        ("CV et candidatures en ligne", [Theme.JobInsertion, Theme.OfficeSoftware]),
        ("Traitement de texte, les bases", [Theme.OfficeSoftware]),
        ("Le tableur pour son budget", [Theme.OfficeSoftware]),
        ("Garder le lien : messageries et visio", [Theme.SocialNetworks]),
        ("Les écrans en famille", [Theme.Parenthood]),
        ("Suivre la scolarité de ses enfants", [Theme.Schooling]),
        ("L’intelligence artificielle, qu’est-ce que c’est ?", [Theme.ArtificialIntelligence, Theme.DigitalCulture]),
        ("Montage vidéo pour débuter", [Theme.Creating]),
        ("Vérifier une information", [Theme.DigitalCulture]),
        ("Entretenir son ordinateur", [Theme.Maintenance]),
    ];

    public static IReadOnlyDictionary<Theme, string[]> Procedures { get; } = new Dictionary<Theme, string[]>
    {
        [Theme.Papers] = ["Carte d’identité : prédemande", "Passeport : prédemande", "Inscription sur les listes électorales", "Procuration de vote"],
        [Theme.Family] = ["Demande de bourse", "Inscription à la cantine", "Acte de naissance"],
        [Theme.SocialAndHealth] = ["Compte ameli", "Complémentaire santé solidaire", "Prime d’activité", "Déclaration trimestrielle CAF"],
        [Theme.Work] = ["Actualisation France Travail", "Inscription à France Travail", "Compte personnel de formation"],
        [Theme.Housing] = ["Aide au logement", "Demande de logement social"],
        [Theme.Transport] = ["Carte grise : changement d’adresse", "Permis de conduire : demande de titre", "Abonnement de transport"],
        [Theme.Money] = ["Déclaration de revenus", "Paiement d’un avis d’impôt", "Chèque énergie", "Espace particulier : création du compte"],
        [Theme.Foreigners] = ["Titre de séjour : renouvellement", "Titre de séjour : prise de rendez-vous"],
    };

    public static IReadOnlyList<string> Notes { get; } =
    [
        "Penser à imprimer la fiche récapitulative pour la prochaine séance.",
        "Reprendre le copier-coller la prochaine fois.",
        "Séance calme, objectif atteint.",
        "Rendez-vous repris dans deux semaines.",
        "Prévoir un chargeur de rechange.",
        "Connexion lente au lieu d’accueil : signalé à l’équipe.",
        "A trouvé le support papier très utile.",
        "Prévoir plus de temps pour la partie « mots de passe ».",
        "Orientation vers l’atelier du jeudi.",
        "Matériel prêté pour la séance.",
        "Très bonne participation, à refaire.",
        "Demande une suite sur les pièces jointes.",
    ];
}
