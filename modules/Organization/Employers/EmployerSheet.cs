using ConseillerNumerique.Organization.Posts;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>An employer with the people who answer for it and its posts.</summary>
internal sealed record EmployerSheet
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required EmployerKind Kind { get; init; }

    public required string CommuneCode { get; init; }

    public required string? Siret { get; init; }

    /// <summary>Those of today first, by name.</summary>
    public required IReadOnlyList<ManagerRow> Managers { get; init; }

    /// <summary>By number.</summary>
    public required IReadOnlyList<PostSheet> Posts { get; init; }
}
