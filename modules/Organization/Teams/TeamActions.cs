using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Teams;

/// <summary>What the trail keeps of teams.</summary>
internal static class TeamActions
{
    public static readonly AuditedAction Formed = new("team.formed", "Création d’une équipe");
    public static readonly AuditedAction Viewed = new("team.viewed", "Consultation d’une équipe");
    public static readonly AuditedAction Changed = new("team.changed", "Modification d’une équipe");
    public static readonly AuditedAction Archived = new("team.archived", "Archivage d’une équipe");
    public static readonly AuditedAction Reopened = new("team.reopened", "Réouverture d’une équipe");
    public static readonly AuditedAction CoordinatorNamed = new("team.coordinator_named", "Nomination d’un coordinateur d’équipe");
    public static readonly AuditedAction CoordinatorEnded = new("team.coordinator_ended", "Fin de la coordination d’une équipe");
    public static readonly AuditedAction PeopleInvited = new("team.people_invited", "Invitation dans une équipe");
    public static readonly AuditedAction LetterAskedAgain = new("team.letter_asked_again", "Nouvelle lettre d’invitation dans une équipe");
    public static readonly AuditedAction InvitationWithdrawn = new("team.invitation_withdrawn", "Annulation d’une invitation dans une équipe");
    public static readonly AuditedAction InvitationAccepted = new("team.invitation_accepted", "Acceptation d’une invitation dans une équipe");
    public static readonly AuditedAction InvitationDeclined = new("team.invitation_declined", "Refus d’une invitation dans une équipe");
    public static readonly AuditedAction Left = new("team.left", "Départ d’une équipe");
    public static readonly AuditedAction MemberRemoved = new("team.member_removed", "Retrait d’un membre d’une équipe");

    public static IReadOnlyList<AuditedAction> All { get; } =
    [
        Formed, Viewed, Changed, Archived, Reopened, CoordinatorNamed, CoordinatorEnded, PeopleInvited, LetterAskedAgain,
        InvitationWithdrawn, InvitationAccepted, InvitationDeclined, Left, MemberRemoved,
    ];
}
