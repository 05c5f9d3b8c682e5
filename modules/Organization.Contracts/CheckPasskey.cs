using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Whose passkey answered the challenge; null for an unknown key, a challenge that is stale or was answered before, a
/// closed account.
/// </summary>
/// <param name="Credential">The authenticator's answer, as JSON.</param>
/// <param name="State">Of <see cref="PasskeyChallenge"/>.</param>
public sealed record CheckPasskey(string Credential, string State) : IRequest<Guid?>;
