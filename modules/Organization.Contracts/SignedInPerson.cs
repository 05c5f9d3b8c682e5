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

    /// <summary>The administrator who looks in this person's place and may change nothing; null: the person.</summary>
    public Guid? ActingId { get; init; }
}
