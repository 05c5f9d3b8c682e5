using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class FindAccessLinkHandler(OrganizationDbContext db, TimeProvider clock) : IRequestHandler<FindAccessLink, OpenedAccount?>
{
    public async Task<OpenedAccount?> Handle(FindAccessLink request, CancellationToken cancellationToken) =>
        await db.GoodLinks(request.Secret, clock.GetUtcNow().UtcDateTime)
            .Join(db.Accounts, link => link.AccountId, account => account.Id, (_, account) => account)
            .Where(account => account.ClosedAt == null)
            .Select(account => new OpenedAccount(account.FirstName, account.Email!)) // an account has one
            .SingleOrDefaultAsync(cancellationToken);
}
