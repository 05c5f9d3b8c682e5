using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Where a person works and leads on a day, for work that goes on where that person is not signed in.</summary>
/// <param name="AccountId">Whose; nobody's and a closed one's is nothing.</param>
/// <param name="Day">Today, Europe/Paris: contracts and memberships have dates.</param>
public sealed record FindScopesOf(Guid AccountId, DateOnly Day) : IRequest<OwnScopes>;
