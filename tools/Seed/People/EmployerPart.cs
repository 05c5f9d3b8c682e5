using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Posts;

namespace ConseillerNumerique.Seed.People;

/// <summary>An employer with its places and the person who answers for it.</summary>
internal sealed class EmployerPart
{
    public required Employer Row { get; init; }

    public required Guid ManagerId { get; init; }

    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>The seat first.</summary>
    public required IReadOnlyList<Commune> Around { get; init; }

    /// <summary>Of its department's teams, the ones whose members its advisors are.</summary>
    public List<TeamPart> Teams { get; } = [];

    public List<Post> Posts { get; } = [];

    public List<Contract> Contracts { get; } = [];

    public IReadOnlyCollection<Contract> ContractsOf(Post post) => Contracts.FindAll(contract => contract.PostNumber == post.Number);
}
