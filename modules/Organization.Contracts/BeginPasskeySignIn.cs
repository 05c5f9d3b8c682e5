using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>A challenge for whoever holds a passkey of this site.</summary>
public sealed record BeginPasskeySignIn : IRequest<PasskeyChallenge>;
