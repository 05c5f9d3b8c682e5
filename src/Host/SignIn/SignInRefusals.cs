using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Host.SignIn;

internal static class SignInRefusals
{
    /// <summary>The same words for an unknown address, a wrong password, a locked or a closed account; no field is to blame.</summary>
    public static readonly Refusal NotRecognised = new(
        "sign_in.not_recognised",
        "Cette adresse et ce mot de passe ne vont pas ensemble. Après plusieurs essais, attendez quelques minutes avant de recommencer.");
}
