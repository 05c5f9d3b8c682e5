namespace ConseillerNumerique.Organization.Employers;

/// <summary>What a contract is signed with.</summary>
internal sealed record ContractTerms
{
    public required Guid Id { get; init; }

    public required Guid EmployerId { get; init; }

    /// <summary>Null: a vacant post.</summary>
    public required Guid? AdvisorId { get; init; }

    public required int PostNumber { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: open-ended.</summary>
    public DateOnly? LastDay { get; init; }
}
