using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Accounts;

internal static class AccountRefusals
{
    public static readonly Refusal FirstNameLength =
        new("account.first_name_length", "Le prénom compte de 1 à 100 caractères.", nameof(AccountOpening.FirstName));

    public static readonly Refusal LastNameLength =
        new("account.last_name_length", "Le nom compte de 1 à 100 caractères.", nameof(AccountOpening.LastName));

    public static readonly Refusal LinkIsOver = new(
        "account.link_is_over",
        "Ce lien ne vaut plus : il a déjà servi, ou sa durée est passée. Demandez-en un autre à la personne qui vous l’a envoyé.");

    public static readonly Refusal PasswordLength = new(
        "account.password_length", "Le mot de passe compte de 12 à 256 caractères.", nameof(ChoosePassword.Password));

    public static readonly Refusal PasswordIsCommon = new(
        "account.password_is_common",
        "Ce mot de passe est parmi les premiers que l’on essaie : choisissez plusieurs mots sans lien entre eux.",
        nameof(ChoosePassword.Password));

    public static readonly Refusal PasswordIsKnown = new(
        "account.password_is_known",
        "Ce mot de passe tient presque tout entier dans votre nom ou votre adresse : choisissez autre chose.",
        nameof(ChoosePassword.Password));

    public static readonly Refusal EmailExpected = new(
        "account.email_expected", "Donnez l’adresse e-mail : --email prenom.nom@exemple.fr.");

    public static readonly Refusal AccountIsClosed = new("account.is_closed", "Le compte de cette adresse est fermé.");

    public static readonly Refusal EmailMalformed = new(
        "account.email_malformed",
        "L’adresse e-mail n’a pas la bonne forme, par exemple prenom.nom@exemple.fr.",
        nameof(AccountOpening.Email));
}
