using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What a change of contract would do to one advisor's activities.</summary>
internal sealed record AdvisorPreview
{
    public required Guid AdvisorId { get; init; }

    public string Name { get; init; } = "";

    public required IReadOnlyList<ContractMove> Moves { get; init; }

    public required int LosingTheirContract { get; init; }

    public bool IsEmpty => Moves.Count == 0 && LosingTheirContract == 0;
}
