using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Who is signed in, for its home page; null for the system.</summary>
/// <param name="Day">Today, where the answer is shown.</param>
public sealed record FindCurrentAccount(DateOnly Day) : IRequest<CurrentAccount?>;
