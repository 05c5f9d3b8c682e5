namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>What a change of an advisor's contracts did.</summary>
public sealed record ContractMovesDone
{
    public required Guid ChangeId { get; init; }

    public required Guid AdvisorId { get; init; }

    /// <summary>Activities that went to another employer, deleted ones too; so far, until <see cref="IsOver"/>.</summary>
    public required int Moved { get; init; }

    /// <summary>« Sans contrat »: activities of the advisor that no contract covers; they keep their employer.</summary>
    public required int WithoutContract { get; init; }

    public required bool IsOver { get; init; }
}
