using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>A tag that an advisor may use, or has used.</summary>
internal sealed record OwnTag
{
    public required Guid Id { get; init; }

    public required TagOwner Owner { get; init; }

    public required string Name { get; init; }

    /// <summary>For another activity; one of a team that the advisor left, or a retired one, is not.</summary>
    public required bool IsOffered { get; init; }

    /// <summary>Own activities that carry it.</summary>
    public required int Uses { get; init; }

    public Choice Choice => new(Id.ToString(), Name);
}
