using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Employers;

internal static class EmployerRefusals
{
    public static readonly Refusal NameLength =
        new("employer.name_length", "Le nom de la structure compte de 1 à 200 caractères.", nameof(EmployerForm.Name));

    public static readonly Refusal KindUnknown =
        new("employer.kind_unknown", "Choisissez la nature de la structure dans la liste.", nameof(EmployerForm.Kind));

    public static readonly Refusal CommuneUnknown =
        new("employer.commune_unknown", "Choisissez une commune de la liste.", nameof(EmployerForm.Commune));

    public static readonly Refusal SiretWrong = new(
        "employer.siret_wrong",
        "Ce numéro SIRET n’existe pas\u00A0: il compte 14 chiffres, dont les derniers vérifient les autres. Relisez-le.",
        nameof(EmployerForm.Siret));

    public static readonly Refusal SiretTaken = new(
        "employer.siret_taken", "Une autre structure porte déjà ce numéro SIRET.", nameof(EmployerForm.Siret));

    public static readonly Refusal AlreadySaved = new(
        "employer.already_saved",
        "Ce formulaire a déjà servi à enregistrer une autre structure. Pour enregistrer aussi celle-ci, envoyez-le de nouveau.");

    public static readonly Refusal ChangedMeanwhile = new(
        "employer.changed_meanwhile",
        "Quelqu’un a modifié cette structure entre-temps\u00A0: rien n’est écrasé. Comparez avec ce qui est enregistré, puis enregistrez de nouveau.");

    public static readonly Refusal ManagerAlready = new(
        "employer.manager_already", "Cette personne est déjà gestionnaire de la structure à cette date.", nameof(AppointManager.Person));
}
