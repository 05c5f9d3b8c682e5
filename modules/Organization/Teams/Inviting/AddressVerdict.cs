using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>What became of an address that was pasted.</summary>
internal enum AddressVerdict
{
    [Display(Name = "Invitation enregistrée : la lettre part dans un instant.")] Invited,
    [Display(Name = "Aucun compte à cette adresse : l’invitation l’attendra, et la lettre partira quand le compte sera ouvert.")] Waits,
    [Display(Name = "L’invitation d’avant n’avait pas eu de réponse à temps : une nouvelle lettre part.")] InvitedAgain,
    [Display(Name = "Déjà dans l’équipe.")] AlreadyThere,
    [Display(Name = "Déjà invitée : rien de plus n’est envoyé. Renvoyez la lettre depuis la page de l’équipe.")] AlreadyInvited,
    [Display(Name = "Écrite deux fois : la première compte.")] Repeated,
    [Display(Name = "Pas une adresse e-mail : vérifiez-la, par exemple prenom.nom@exemple.fr.")] Malformed,
}
