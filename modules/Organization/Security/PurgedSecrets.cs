namespace ConseillerNumerique.Organization.Security;

/// <summary>What was erased of what lets people in, or what would be.</summary>
internal sealed record PurgedSecrets
{
    public required int Links { get; init; }

    public required int Letters { get; init; }

    public required int Passkeys { get; init; }

    /// <summary>Accounts whose key for one-time codes it was.</summary>
    public required int Codes { get; init; }

    public override string ToString() =>
        $"liens d’accès\u00A0: {Links}\u00A0; courriels abandonnés\u00A0: {Letters}\u00A0; clés d’accès\u00A0: {Passkeys}\u00A0; codes à usage unique\u00A0: {Codes}";
}
