namespace ConseillerNumerique.Organization.Accounts;

/// <summary>What was done about accounts that nobody uses, or what would be.</summary>
internal sealed record UnusedAccounts(int Warned, int Closed);
