using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.People;

/// <summary>Where an account stands.</summary>
internal enum PersonState
{
    [Display(Name = "Ouvert")] Open,
    [Display(Name = "Invitation à accepter")] Invited,
    [Display(Name = "Verrouillé un moment")] Locked,
    [Display(Name = "Fermé")] Closed,
}
