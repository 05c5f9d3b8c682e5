using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Starts a session of a person who has proved who it is; answers with the session's id.</summary>
/// <param name="UserAgent">What the browser says it is; kept cut to 200 characters.</param>
public sealed record StartSession(Guid AccountId, string? UserAgent) : IRequest<Guid>;
