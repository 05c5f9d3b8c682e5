using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Who a valid session belongs to.</summary>
public sealed record SignedInPerson
{
    public required Guid AccountId { get; init; }

    public required Guid SessionId { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }
}
