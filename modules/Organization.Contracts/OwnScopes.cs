namespace ConseillerNumerique.Organization.Contracts;

/// <summary>The teams and départements of a person. Each needs the role and, that day, the relation; archived teams give nothing.</summary>
public sealed record OwnScopes
{
    public required IReadOnlyList<Guid> JoinedTeams { get; init; }

    public required IReadOnlyList<Guid> LedTeams { get; init; }

    /// <summary>Codes; of an advisor's employers, and of the teams that a coordinator leads.</summary>
    public required IReadOnlyList<string> Departements { get; init; }

    /// <summary>Codes; of led teams that are marked « départementale ».</summary>
    public required IReadOnlyList<string> LedDepartements { get; init; }
}
