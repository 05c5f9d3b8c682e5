using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>Where somebody stands with a team.</summary>
internal enum MemberState
{
    [Display(Name = "Actif")] Active,

    /// <summary>No activity for two months, and a member for longer than that.</summary>
    [Display(Name = "Inactif")] Inactive,

    [Display(Name = "Invitation envoyée")] Invited,

    [Display(Name = "Ancien membre")] Former,
}
