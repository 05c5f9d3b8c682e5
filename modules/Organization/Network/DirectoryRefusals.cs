using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Network;

internal static class DirectoryRefusals
{
    public static readonly Refusal PhoneMalformed = new(
        "directory.phone_malformed",
        "Écrivez le numéro en dix chiffres, par exemple 04 75 25 00 00, ou avec son indicatif, par exemple +262 262 00 00 00.",
        nameof(ChooseWhatIsShown.Phone));

    public static readonly Refusal ChangedMeanwhile = new(
        "directory.changed_meanwhile",
        "Ces choix ont été modifiés ailleurs depuis l’ouverture de la page. Votre saisie est là : vérifiez-la et enregistrez de nouveau.");
}
