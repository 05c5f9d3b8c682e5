using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>An account that anyone may take in Development.</summary>
public sealed record DemoAccount
{
    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }
}
