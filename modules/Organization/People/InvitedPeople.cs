namespace ConseillerNumerique.Organization.People;

/// <param name="Posted">Letters that are on their way.</param>
/// <param name="Known">People who had an account.</param>
internal sealed record InvitedPeople(int Posted, int Known)
{
    public string Sentence => (Posted, Known) switch
    {
        (0, 1) => "Cette personne avait déjà un compte\u00A0: ses rôles sont à jour, aucun courriel ne part.",
        (0, _) => $"Ces {Known} personnes avaient déjà un compte\u00A0: leurs rôles sont à jour, aucun courriel ne part.",
        (1, 0) => "L’invitation part par courriel.",
        (_, 0) => $"{Posted} invitations partent par courriel.",
        _ => $"Invitations qui partent par courriel\u00A0: {Posted}. Personnes qui avaient déjà un compte\u00A0: {Known}\u00A0; leurs rôles sont à jour.",
    };
}
