using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>How many advisors have a day under contract between both, included.</summary>
public sealed record CountAdvisors(DateOnly From, DateOnly To) : IRequest<int>
{
    /// <summary>Of these only; null: of all.</summary>
    public IReadOnlyCollection<Guid>? AdvisorIds { get; init; }

    /// <summary>With this employer only.</summary>
    public Guid? EmployerId { get; init; }
}
