using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Teams.Inviting;

internal static class InvitationRefusals
{
    public static readonly Refusal NoAddress = new(
        "invitation.no_address", "Collez au moins une adresse e-mail.", nameof(InviteMembers.Addresses));

    public static readonly Refusal TooManyAddresses = new(
        "invitation.too_many_addresses",
        "Une invitation compte 500 adresses au plus : envoyez-la en plusieurs fois.",
        nameof(InviteMembers.Addresses));

    public static readonly Refusal IsOver = new(
        "invitation.is_over", "Cette invitation ne vaut plus : elle a déjà servi, elle a été retirée, ou ses 14 jours sont passés.");

    public static readonly Refusal SentJustNow = new(
        "invitation.sent_just_now", "La lettre est partie il y a moins d’une heure : laissez-lui le temps d’arriver.");

    public static readonly Refusal NoAccount = new(
        "invitation.no_account", "Aucun compte ouvert n’a cette adresse\u00A0: la lettre partira quand il y en aura un.");

    public static readonly Refusal ForSomeoneElse = new(
        "invitation.for_someone_else",
        "Cette invitation s’adresse à une autre personne. Connectez-vous avec le compte de l’adresse qui a reçu la lettre.");

    public static readonly Refusal AdvisorExpected = new(
        "invitation.advisor_expected",
        "Seul un conseiller devient membre d’une équipe, et votre compte n’a pas ce rôle. Parlez-en à la personne qui vous invite.");

    public static readonly Refusal CoordinatorExpected = new(
        "invitation.coordinator_expected",
        "Seul un coordinateur mène une équipe, et votre compte n’a pas ce rôle : c’est l’administration qui le donne.");
}
