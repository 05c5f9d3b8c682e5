using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Ends a session of this account; nothing happens when it is over, unknown or someone else's.</summary>
public sealed record EndSession(Guid AccountId, Guid SessionId) : IRequest;
