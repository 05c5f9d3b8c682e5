using ConseillerNumerique.Organization.Contracts;
using MediatR;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class BeginPasskeySignInHandler(Passkeys passkeys) : IRequestHandler<BeginPasskeySignIn, PasskeyChallenge>
{
    public Task<PasskeyChallenge> Handle(BeginPasskeySignIn request, CancellationToken cancellationToken) => passkeys.AskForKnownAsync();
}
