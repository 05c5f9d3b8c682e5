namespace ConseillerNumerique.Organization.Posts;

/// <summary>A change of a contract that was saved.</summary>
internal sealed record ContractSaved
{
    /// <summary>Whose page shows it now.</summary>
    public required Guid EmployerId { get; init; }

    /// <summary>What came of it is asked for by these: one per advisor concerned; empty when nothing changed.</summary>
    public required IReadOnlyList<Guid> ChangeIds { get; init; }
}
