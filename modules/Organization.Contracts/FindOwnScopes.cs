using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Where the current user works and leads on a day, asked anew at each request.</summary>
/// <param name="Day">Today, Europe/Paris: contracts and memberships have dates.</param>
public sealed record FindOwnScopes(DateOnly Day) : IRequest<OwnScopes>;
