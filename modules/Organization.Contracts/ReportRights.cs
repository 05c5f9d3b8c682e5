namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Which scopes of reports a person may review (see the draft and validate), read once validated, or follow as a funder
/// (validated, and provisional ones from 20 days after the freeze). Deny by default: an empty right sees nothing.
/// </summary>
public sealed record ReportRights
{
    /// <summary>An administrator opens every report, drafts too.</summary>
    public required bool ReadsEverything { get; init; }

    /// <summary>An administrator reviews what nobody else may: région, nation, a département outside <see cref="LedDepartements"/>.</summary>
    public required bool ReviewsTerritories { get; init; }

    /// <summary>Codes with a team marked « départementale » and its coordinator; empty unless <see cref="ReviewsTerritories"/>.</summary>
    public required IReadOnlyList<string> LedDepartements { get; init; }

    /// <summary>Managers of the employer, who alone set its targets.</summary>
    public required IReadOnlyList<Guid> ManagedEmployers { get; init; }

    /// <summary>Managers of the employer, or the coordinator of all its advisors.</summary>
    public required IReadOnlyList<Guid> ReviewedEmployers { get; init; }

    /// <summary>Codes; coordinators of the team marked « départementale » for them.</summary>
    public required IReadOnlyList<string> ReviewedDepartements { get; init; }

    /// <summary>The employers of an advisor; validated reports only.</summary>
    public required IReadOnlyList<Guid> ReadEmployers { get; init; }

    /// <summary>A national funder follows every report.</summary>
    public required bool FundsNation { get; init; }

    /// <summary>Codes; a funder of a région follows it, its départements and their employers.</summary>
    public required IReadOnlyList<string> FundedRegions { get; init; }

    /// <summary>Codes; a funder of a département follows it and its employers.</summary>
    public required IReadOnlyList<string> FundedDepartements { get; init; }

    public required IReadOnlyList<Guid> FundedEmployers { get; init; }
}
