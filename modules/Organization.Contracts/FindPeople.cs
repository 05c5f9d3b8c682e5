using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>Display names of accounts, by their ids; unknown ids are left out.</summary>
public sealed record FindPeople(IReadOnlyCollection<Guid> AccountIds) : IRequest<IReadOnlyDictionary<Guid, string>>;
