namespace ConseillerNumerique.Organization.Contracts;

/// <summary>An advisor in a team, both days included.</summary>
public sealed record MembershipInterval
{
    public required Guid AdvisorId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: still there.</summary>
    public required DateOnly? LastDay { get; init; }

    public bool Covers(DateOnly day) => FirstDay <= day && (LastDay is null || day <= LastDay);
}
