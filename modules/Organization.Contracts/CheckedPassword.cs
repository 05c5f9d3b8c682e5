namespace ConseillerNumerique.Organization.Contracts;

/// <summary>The person has proved the password.</summary>
/// <param name="NeedsCode">A one-time code is asked for besides, by <see cref="CheckSecondStep"/>.</param>
public sealed record CheckedPassword(Guid AccountId, bool NeedsCode);
