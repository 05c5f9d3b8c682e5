namespace ConseillerNumerique.Organization.Contracts;

/// <summary>What a browser's authenticator is asked.</summary>
/// <param name="OptionsJson">As WebAuthn defines it, for <c>parse…OptionsFromJSON</c>.</param>
/// <param name="State">Comes back with the answer; sealed, good for five minutes.</param>
public sealed record PasskeyChallenge(string OptionsJson, string State);
