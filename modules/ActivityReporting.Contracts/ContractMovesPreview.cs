namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>What a change of contracts would do; deleted activities are left out, though they follow too.</summary>
public sealed record ContractMovesPreview
{
    /// <summary>By number of activities, the most first; empty when nothing moves.</summary>
    public required IReadOnlyList<ContractMove> Moves { get; init; }

    /// <summary>Activities that a contract covers now and none would: they keep their employer.</summary>
    public required int LosingTheirContract { get; init; }
}
