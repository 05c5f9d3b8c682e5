using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>The letter of an invitation to a team; its link is made as it leaves, and an older letter's ends.</summary>
internal sealed class TeamInvitationLetter(OrganizationDbContext db, SiteAddress address, TimeProvider clock) : ILetterWriter
{
    public LetterKind Kind => LetterKind.TeamInvitation;

    public async Task<Letter?> WriteAsync(WaitingLetter letter, CancellationToken ct)
    {
        var found = await (
            from invitation in db.TeamInvitations
            where invitation.Id == letter.SubjectId && invitation.EndedAt == null
            join team in db.Teams on invitation.TeamId equals team.Id
            where team.ArchivedOn == null
            join inviter in db.Accounts on invitation.InvitedBy equals inviter.Id
            select new { invitation, team.Name, Inviter = inviter.FirstName + " " + inviter.LastName }).SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null; // answered, withdrawn, or the team is archived
        }

        var secret = found.invitation.Send(clock.GetUtcNow().UtcDateTime);
        var role = found.invitation.Part == InvitationPart.Coordinator ? "à mener avec lui ou elle" : "à rejoindre";
        return new()
        {
            To = letter.To,
            Subject = $"Invitation dans l’équipe « {found.Name} »",
            Text = $"""
                Bonjour,

                {found.Inviter} vous invite {role} l’équipe « {found.Name} » dans Espace Coop.

                Pour répondre, connectez-vous avec le compte de cette adresse e-mail, puis ouvrez ce lien :
                {address.Of($"/equipe/invitations/{secret}")}

                Le lien sert une fois et vaut jusqu’au {FrenchDates.Moment(found.invitation.ExpiresAt!.Value, BusinessCalendar.Paris)}, heure de Paris.
                Si vous n’attendiez pas cette invitation, ne faites rien : elle s’éteindra d’elle-même.

                Espace Coop
                """,
        };
    }
}
