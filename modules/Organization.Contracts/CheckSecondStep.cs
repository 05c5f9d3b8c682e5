using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Whether this is the account's one-time code of the moment, or a recovery code that has not served. A wrong one counts
/// as a wrong password does.
/// </summary>
public sealed record CheckSecondStep(Guid AccountId, string Code) : IRequest<bool>;
