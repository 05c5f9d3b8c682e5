using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Host.SignIn;

internal static class SignInRefusals
{
    /// <summary>The same words for an unknown address, a wrong password, a locked or a closed account; no field is to blame.</summary>
    public static readonly Refusal NotRecognised = new(
        "sign_in.not_recognised",
        "Cette adresse et ce mot de passe ne vont pas ensemble. Après plusieurs essais, attendez quelques minutes avant de recommencer.");

    public static readonly Refusal WrongCode = new(
        "sign_in.wrong_code",
        "Ce n’est pas le code du moment. Après plusieurs essais, attendez quelques minutes avant de recommencer.",
        nameof(CodeForm.Code));

    public static readonly Refusal KeyNotRecognised = new(
        "sign_in.key_not_recognised", "Cette clé n’ouvre aucun compte ici, ou la demande a trop attendu. Recommencez, ou entrez par le mot de passe.");
}
