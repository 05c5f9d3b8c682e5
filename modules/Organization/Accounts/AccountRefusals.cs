using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Accounts;

internal static class AccountRefusals
{
    public static readonly Refusal FirstNameLength =
        new("account.first_name_length", "Le prénom compte de 1 à 100 caractères.", nameof(AccountOpening.FirstName));

    public static readonly Refusal LastNameLength =
        new("account.last_name_length", "Le nom compte de 1 à 100 caractères.", nameof(AccountOpening.LastName));

    public static readonly Refusal EmailMalformed = new(
        "account.email_malformed",
        "L’adresse e-mail n’a pas la bonne forme, par exemple prenom.nom@exemple.fr.",
        nameof(AccountOpening.Email));
}
