using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Asked at each request: the person of a session with its roles of this moment; null when the session was ended or not
/// used for 14 days, or when the account was closed. Notes at most every five minutes that the session was seen.
/// </summary>
public sealed record FindSession(Guid AccountId, Guid SessionId) : IRequest<SignedInPerson?>;
