namespace ConseillerNumerique.Organization.Accounts;

/// <summary>What an account's silence calls for.</summary>
internal enum UnusedStep
{
    None,
    Warn,
    Close,
}
