using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Persons.Forms;

/// <summary>Sentences about followed persons.</summary>
internal static class PersonTexts
{
    public const string KeyIsLost =
        "Une clé de chiffrement manque dans le dossier des clés. Rien n’est effacé\u00A0: demandez à l’administration de remettre ce dossier depuis une sauvegarde, et tout redevient lisible.";

    /// <summary>« 1 personne suivie », « 12 personnes suivies ».</summary>
    public static string Count(int count) =>
        $"{FrenchNumbers.Integer(count)}\u00A0{(count > 1 ? "personnes suivies" : "personne suivie")}";

    /// <summary>« 1 fiche ne peut pas être lue. »</summary>
    public static string Lost(int count) => count == 1
        ? "1\u00A0fiche ne peut pas être lue."
        : $"{FrenchNumbers.Integer(count)}\u00A0fiches ne peuvent pas être lues.";

    /// <summary>« 1 séance », « 12 séances ».</summary>
    public static string Sessions(int count) => $"{FrenchNumbers.Integer(count)}\u00A0{(count > 1 ? "séances" : "séance")}";
}
