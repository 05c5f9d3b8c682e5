using ConseillerNumerique.Organization.Teams;

namespace ConseillerNumerique.Seed.People;

/// <summary>A team and the person who leads it.</summary>
internal sealed record TeamPart
{
    public required Team Row { get; init; }

    public required Guid CoordinatorId { get; init; }

    public required DateOnly FirstDay { get; init; }
}
