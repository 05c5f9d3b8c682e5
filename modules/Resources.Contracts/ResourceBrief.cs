using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Resources.Contracts;

/// <summary>What others show of a resource.</summary>
public sealed record ResourceBrief
{
    public required Guid ResourceId { get; init; }

    public required string Title { get; init; }

    /// <summary>Where it is read: an absolute web address, or a local path.</summary>
    public required string Address { get; init; }

    public required EnumSet<Theme> Themes { get; init; }
}
