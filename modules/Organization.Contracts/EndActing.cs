using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>The session is its own person's again.</summary>
/// <param name="ActorId">The administrator whose session it is.</param>
/// <param name="SessionId">That was in somebody's place.</param>
public sealed record EndActing(Guid ActorId, Guid SessionId) : IRequest;
