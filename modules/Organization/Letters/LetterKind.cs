using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Letters;

/// <summary>What a letter is about; each kind has its <see cref="ILetterWriter"/>.</summary>
internal enum LetterKind
{
    [Display(Name = "Invitation à ouvrir un compte")] AccountInvitation,
    [Display(Name = "Mot de passe oublié")] PasswordReset,
    [Display(Name = "Compte qui ne sert plus")] UnusedAccount,
    [Display(Name = "Invitation dans une équipe")] TeamInvitation,
    [Display(Name = "Rappel de formation")] TrainingReminder,
    [Display(Name = "Rappel de mandats Aidants Connect")] MandateReminder,
}
