using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Whose e-mail and password these are. Null, after the same time, for an unknown address, a wrong password, a locked
/// or a closed account: the answer tells nobody which addresses have one.
/// </summary>
public sealed record CheckPassword(string Email, string Password) : IRequest<CheckedPassword?>;
