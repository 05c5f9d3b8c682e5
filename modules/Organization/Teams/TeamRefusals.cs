using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams;

internal static class TeamRefusals
{
    public static readonly Refusal NameLength =
        new("team.name_length", "Le nom de l’équipe compte de 1 à 120 caractères.", nameof(Team.Name));

    public static readonly Refusal DepartementUnknown =
        new("team.departement_unknown", "Choisissez un département de la liste.", nameof(Team.DepartementCode));

    public static readonly Refusal DepartementMissing =
        new("team.departement_missing", "Une équipe départementale demande son département.", nameof(Team.DepartementCode));

    public static readonly Refusal Archived =
        new("team.archived", "Cette équipe est archivée : rouvrez-la d’abord.");

    public static readonly Refusal MembershipOverlaps =
        new("team.membership_overlaps", "Cette personne a déjà une période dans l’équipe ces jours-là.");

    public static readonly Refusal ChangedMeanwhile = new(
        "team.changed_meanwhile",
        "L’équipe a été modifiée par quelqu’un d’autre depuis l’ouverture de la page. Votre saisie est là : vérifiez-la et enregistrez de nouveau.");

    public static readonly Refusal AlreadySaved = new(
        "team.already_saved",
        "Cette équipe est déjà enregistrée sous un autre contenu. Enregistrez de nouveau pour en faire une autre.");

    public static readonly Refusal LastCoordinator = new(
        "team.last_coordinator",
        "Une équipe garde au moins un coordinateur : invitez d’abord quelqu’un d’autre, ou archivez l’équipe.");

    public static readonly Refusal NoCoordinatorOfThatAddress = new(
        "team.no_coordinator_of_that_address",
        "Aucun compte ouvert avec le rôle de coordinateur n’a cette adresse.",
        nameof(Administering.NameCoordinator.Email));
}
