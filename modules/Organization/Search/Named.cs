namespace ConseillerNumerique.Organization.Search;

/// <summary>One of those that a typed text may mean.</summary>
/// <param name="Id">Of an account, of an employer.</param>
/// <param name="Label">As it is shown once it is chosen; found by, too.</param>
/// <param name="Other">What else it is found by: an address, a number.</param>
internal sealed record Named(Guid Id, string Label, string? Other = null);
