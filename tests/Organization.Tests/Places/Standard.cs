using System.Globalization;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>The national standard « lieux de médiation numérique », written down apart from the code that follows it.</summary>
internal static class Standard
{
    public static readonly string[] Fields =
    [
        "id", "pivot", "nom", "commune", "code_postal", "code_insee", "adresse", "complement_adresse", "latitude", "longitude", "typologie",
        "telephone", "courriels", "site_web", "horaires", "presentation_resume", "presentation_detail", "source", "itinerance", "structure_parente",
        "date_maj", "services", "publics_specifiquement_adresses", "prise_en_charge_specifique", "frais_a_charge",
        "dispositif_programmes_nationaux", "formations_labels", "autres_formations_labels", "modalites_acces", "modalites_accompagnement",
        "fiche_acces_libre", "prise_rdv",
    ];

    public static readonly Dictionary<string, string[]> Lists = new()
    {
        ["services"] =
        [
            "Aide aux démarches administratives", "Maîtrise des outils numériques du quotidien", "Insertion professionnelle via le numérique",
            "Utilisation sécurisée du numérique", "Parentalité et éducation avec le numérique", "Loisirs et créations numériques",
            "Compréhension du monde numérique", "Accès internet et matériel informatique", "Acquisition de matériel informatique à prix solidaire",
        ],
        ["publics_specifiquement_adresses"] = ["Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes"],
        ["prise_en_charge_specifique"] =
        [
            "Surdité", "Handicaps moteurs", "Handicaps mentaux", "Illettrisme", "Langues étrangères (anglais)", "Langues étrangères (autres)", "Déficience visuelle",
        ],
        ["frais_a_charge"] = ["Gratuit", "Gratuit sous condition", "Payant"],
        ["dispositif_programmes_nationaux"] =
        [
            "Aidants Connect", "Bibliothèques numérique de référence", "Certification PIX", "Conseillers numériques", "Emmaüs Connect", "France Services",
            "Grande école du numérique", "La Croix Rouge", "Point d'accès numérique CAF", "Promeneurs du net", "Relais numérique (Emmaüs Connect)",
        ],
        ["formations_labels"] =
        [
            "Formé à « Mon Espace Santé »", "Formé à « DUPLEX » (illettrisme)", "Arnia/MedNum BFC (Bourgogne-Franche-Comté)",
            "Collectif ressources et acteurs réemploi (Normandie)", "Étapes numériques (La Poste)", "Fabriques de Territoire",
            "Les Éclaireurs du numérique (Drôme)", "Mes Papiers (Métropole de Lyon)", "ORDI 3.0", "SUD LABS (PACA)",
        ],
        ["modalites_acces"] =
        [
            "Se présenter", "Téléphoner", "Contacter par mail", "Prendre un RDV en ligne", "Ce lieu n'accueille pas de public", "Envoyer un mail avec une fiche de prescription",
        ],
        ["modalites_accompagnement"] = ["En autonomie", "Accompagnement individuel", "Dans un atelier collectif", "À distance"],
        ["typologie"] =
        [
            "ASSO", "BIB", "CAF", "CC", "CCAS", "CD", "CIAS", "CPAM", "CS", "CSC", "E2C", "EPCI", "EPN", "ESS", "EVS", "FABLAB", "FT", "LA_POSTE", "MDS", "MJC",
            "ML", "MQ", "MSA", "MUNI", "PIJ_BIJ", "PIMMS", "PREF", "RESSOURCERIE", "RFS", "TIERS_LIEUX", "Autre",
        ],
    };

    private static readonly string[] Required = ["id", "nom", "commune", "code_postal", "code_insee", "adresse", "date_maj", "services", "source"];

    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["id"] = "^[0-9a-f-]{36}$",
        ["pivot"] = @"^(\d{14}|W\d[0-9A-Z]\d{7})$",
        ["code_postal"] = @"^\d{5}$",
        ["code_insee"] = @"^([013-9]\d|2[AB1-9])\d{3}$",
        ["telephone"] = @"^(\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)\d{6,9}$",
        ["courriels"] = @"^[^|\s]+@[^|\s]+(\|[^|\s]+@[^|\s]+)*$",
        ["site_web"] = @"^https?://\S+$",
        ["fiche_acces_libre"] = @"^https://acceslibre\.beta\.gouv\.fr/\S+$",
        ["prise_rdv"] = @"^https?://\S+$",
        ["itinerance"] = "^(Itinérant|Fixe)$",
        ["date_maj"] = @"^\d{4}-\d{2}-\d{2}$",
        ["presentation_resume"] = "^[\\s\\S]{1,280}$",
    };

    /// <returns>Null: the standard takes it.</returns>
    public static string? WhyWrong(string field, string value)
    {
        if (value.Length == 0)
        {
            return Array.IndexOf(Required, field) >= 0 ? "missing" : null;
        }

        if (Lists.TryGetValue(field, out var list))
        {
            return value.Split('|').FirstOrDefault(one => !list.Contains(one));
        }

        if (field is "latitude" or "longitude")
        {
            return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) && Math.Abs(degrees) <= 180 ? null : "no number";
        }

        return !Shapes.TryGetValue(field, out var shape) || Regex.IsMatch(value, shape) ? null : "of another shape";
    }
}
