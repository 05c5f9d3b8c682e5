using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>A funder's account and what it follows.</summary>
internal sealed record FunderSheet
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    /// <summary>Those of the day first, then those to come, then those that are over; the newest first.</summary>
    public required IReadOnlyList<FunderScopeRow> Scopes { get; init; }

    public IEnumerable<FunderScopeRow> On(DateOnly day) => Scopes.Where(scope => scope.Covers(day));
}
