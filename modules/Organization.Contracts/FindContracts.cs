using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Every contract with a day between both, included; ordered by employer, then first day.</summary>
public sealed record FindContracts(DateOnly From, DateOnly To) : IRequest<IReadOnlyList<ContractInterval>>
{
    /// <summary>With employers of these only: codes.</summary>
    public IReadOnlyCollection<string>? Departements { get; init; }
}
