using ConseillerNumerique.BuildingBlocks.Communes;

namespace ConseillerNumerique.Seed.People;

/// <summary>A département and how many work there.</summary>
internal sealed record Ground
{
    public required Departement Departement { get; init; }

    /// <summary>One employer in each; a commune may come twice.</summary>
    public required IReadOnlyList<Commune> Seats { get; init; }

    public required int Advisors { get; init; }

    /// <summary>The first one is the « équipe départementale ».</summary>
    public required int Teams { get; init; }
}
