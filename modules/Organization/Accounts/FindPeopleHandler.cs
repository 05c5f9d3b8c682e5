using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class FindPeopleHandler(OrganizationDbContext db)
    : IRequestHandler<FindPeople, IReadOnlyDictionary<Guid, string>>
{
    public async Task<IReadOnlyDictionary<Guid, string>> Handle(FindPeople request, CancellationToken cancellationToken) =>
        await ManyIds.ReadAsync(
            request.AccountIds,
            ids => db.Accounts
                .Where(account => ids.Contains(account.Id))
                .Select(account => new KeyValuePair<Guid, string>(account.Id, account.FirstName + " " + account.LastName)),
            cancellationToken);
}
