namespace ConseillerNumerique.Organization.Posts;

/// <summary>What a contract is signed with.</summary>
internal sealed record ContractTerms
{
    public required Guid Id { get; init; }

    public required Guid EmployerId { get; init; }

    public required int PostNumber { get; init; }

    public required Guid AdvisorId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: open-ended.</summary>
    public DateOnly? LastDay { get; init; }

    public WorkingTime WorkingTime { get; init; }
}
