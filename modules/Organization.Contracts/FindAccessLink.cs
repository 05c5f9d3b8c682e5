using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Whose account a secret opens; null when it is unknown, used, out of date, or when the account is closed.</summary>
public sealed record FindAccessLink(string Secret) : IRequest<OpenedAccount?>;
