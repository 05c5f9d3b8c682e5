using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>What a new account starts with.</summary>
internal sealed record AccountOpening
{
    public required Guid Id { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string Email { get; init; }

    public required IReadOnlyCollection<Role> Roles { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public bool IsDemo { get; init; }
}
