using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>The address of the person who is signed in; empty without one.</summary>
internal sealed record FindOwnEmail : IRequest<string>;

internal sealed class FindOwnEmailHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<FindOwnEmail, string>
{
    public async Task<string> Handle(FindOwnEmail query, CancellationToken ct) =>
        await db.Accounts.Where(account => account.Id == user.Id).Select(account => account.Email).SingleOrDefaultAsync(ct) ?? "";
}
