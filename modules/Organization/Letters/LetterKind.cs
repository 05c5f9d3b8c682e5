namespace ConseillerNumerique.Organization.Letters;

/// <summary>What a letter is about; each kind has its <see cref="ILetterWriter"/>.</summary>
internal enum LetterKind
{
    AccountInvitation,
    PasswordReset,
    UnusedAccount,
    TeamInvitation,
    TrainingReminder,
}
