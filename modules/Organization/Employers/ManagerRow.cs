using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>A person who answers, answered or will answer for an employer.</summary>
internal sealed record ManagerRow : IDated
{
    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly? LastDay { get; init; }
}
