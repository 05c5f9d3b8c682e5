namespace ConseillerNumerique.Organization.Contracts;

/// <summary>An advisor under contract with an employer, both days included.</summary>
public sealed record ContractInterval
{
    public required Guid ContractId { get; init; }

    public required Guid AdvisorId { get; init; }

    public required Guid EmployerId { get; init; }

    public required string EmployerName { get; init; }

    /// <summary>INSEE code; says the time zone and where remote help counts.</summary>
    public required string EmployerCommuneCode { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: open-ended.</summary>
    public required DateOnly? LastDay { get; init; }

    public bool Covers(DateOnly day) => FirstDay <= day && (LastDay is null || day <= LastDay);
}
