namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>An advisor's days with one employer, both included.</summary>
public sealed record EmployedDays
{
    public required Guid EmployerId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: open-ended.</summary>
    public required DateOnly? LastDay { get; init; }

    public bool Covers(DateOnly day) => FirstDay <= day && (LastDay is null || day <= LastDay);
}
