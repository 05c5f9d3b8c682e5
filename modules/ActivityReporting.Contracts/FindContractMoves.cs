using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>What came of changes of contracts, by the ids of their events; a change that is still on its way is left out.</summary>
public sealed record FindContractMoves(IReadOnlyCollection<Guid> ChangeIds) : IRequest<IReadOnlyList<ContractMovesDone>>;
