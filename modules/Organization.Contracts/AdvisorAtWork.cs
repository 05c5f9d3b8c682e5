namespace ConseillerNumerique.Organization.Contracts;

/// <summary>An advisor's contracts and places, as intervals.</summary>
public sealed record AdvisorAtWork
{
    public required Guid AdvisorId { get; init; }

    /// <summary>By first day.</summary>
    public required IReadOnlyList<ContractInterval> Contracts { get; init; }

    /// <summary>By name; those that the advisor left are here too, with their last day.</summary>
    public required IReadOnlyList<AttachedPlace> Places { get; init; }
}
