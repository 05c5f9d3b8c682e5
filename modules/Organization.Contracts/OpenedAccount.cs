namespace ConseillerNumerique.Organization.Contracts;

/// <summary>The account that a single-use link opens.</summary>
public sealed record OpenedAccount(string FirstName, string Email);
