using ConseillerNumerique.BuildingBlocks.Audit;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>What the trail keeps of accounts.</summary>
internal static class AccountActions
{
    public static readonly AuditedAction Invited = new("account.invited", "Invitation d’une personne");
    public static readonly AuditedAction Changed = new("account.changed", "Modification d’un compte");
    public static readonly AuditedAction RolesChanged = new("account.roles_changed", "Modification des rôles");
    public static readonly AuditedAction Closed = new("account.closed", "Fermeture d’un compte");
    public static readonly AuditedAction Reopened = new("account.reopened", "Réouverture d’un compte");
    public static readonly AuditedAction Viewed = new("account.viewed", "Consultation d’une fiche de compte");
    public static readonly AuditedAction SignedIn = new("account.signed_in", "Connexion");
    public static readonly AuditedAction SignInFailed = new("account.sign_in_failed", "Échec de connexion");
    public static readonly AuditedAction PasswordChosen = new("account.password_chosen", "Choix d’un mot de passe");
    public static readonly AuditedAction SecondStepChanged = new("account.second_step_changed", "Modification du code à usage unique");
    public static readonly AuditedAction PasskeyAdded = new("account.passkey_added", "Ajout d’une clé d’accès");
    public static readonly AuditedAction PasskeyRemoved = new("account.passkey_removed", "Retrait d’une clé d’accès");
    public static readonly AuditedAction SessionsEnded = new("account.sessions_ended", "Fin de sessions");
    public static readonly AuditedAction ActingBegun = new("account.acting_begun", "Début d’une visite à la place d’une personne");
    public static readonly AuditedAction ActingEnded = new("account.acting_ended", "Fin d’une visite à la place d’une personne");

    public static IReadOnlyList<AuditedAction> All { get; } =
    [
        Invited, Changed, RolesChanged, Closed, Reopened, Viewed, SignedIn, SignInFailed, PasswordChosen, SecondStepChanged,
        PasskeyAdded, PasskeyRemoved, SessionsEnded, ActingBegun, ActingEnded,
    ];
}
