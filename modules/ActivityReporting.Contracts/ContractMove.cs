namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>Activities that go from one employer to another.</summary>
public sealed record ContractMove
{
    public required Guid FromEmployerId { get; init; }

    public required Guid ToEmployerId { get; init; }

    public required int Activities { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }
}
