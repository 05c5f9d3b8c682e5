using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>What an invited person would be in the team.</summary>
internal enum InvitationPart
{
    [Display(Name = "Membre")] Member,
    [Display(Name = "Coordinateur")] Coordinator,
}
