using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>What a change of an advisor's contracts would do to the activities kept now; changes nothing.</summary>
public sealed record PreviewContractMoves : IRequest<ContractMovesPreview>
{
    public required Guid AdvisorId { get; init; }

    /// <summary>Every contract as it stands.</summary>
    public required IReadOnlyList<EmployedDays> Before { get; init; }

    /// <summary>Every contract as it would stand.</summary>
    public required IReadOnlyList<EmployedDays> After { get; init; }
}
