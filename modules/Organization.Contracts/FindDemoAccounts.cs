using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>The accounts made for demonstrations, by last name, then first name; at most 200.</summary>
public sealed record FindDemoAccounts : IRequest<IReadOnlyList<DemoAccount>>;
