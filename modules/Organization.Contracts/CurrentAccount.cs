using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>The person who is signed in.</summary>
public sealed record CurrentAccount
{
    public required Guid AccountId { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>The employer under whose contract an advisor works that day; null without one.</summary>
    public required EmployerSummary? Employer { get; init; }

    public string Name => $"{FirstName} {LastName}";
}
