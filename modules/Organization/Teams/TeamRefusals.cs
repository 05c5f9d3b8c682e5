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
}
