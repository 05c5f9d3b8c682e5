using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Every contract of an advisor after one of them was signed, changed or cancelled: who keeps something by the employer
/// of a day looks at it anew. The higher <see cref="Version"/> wins; it tells all that a lower one told.
/// </summary>
public sealed record ContractChanged : IIntegrationEvent
{
    /// <summary>Names the change: what came of it is asked for by this id.</summary>
    public required Guid EventId { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid AdvisorId { get; init; }

    /// <summary>Of this advisor's contracts: 1 for the first change, +1 for each after it.</summary>
    public required int Version { get; init; }

    /// <summary>By first day; empty when the last one was cancelled.</summary>
    public required IReadOnlyList<ContractInterval> Contracts { get; init; }
}
