using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Posts a link to choose a new password, if the address has an account: that is looked up when the letter is sent, so
/// that neither answer nor time tell.
/// </summary>
public sealed record AskForNewPassword(string Email) : IRequest;
