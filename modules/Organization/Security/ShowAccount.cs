using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>One's own account at a glance.</summary>
internal sealed record ShowAccount : IRequest<AccountSheet>;

internal sealed record AccountSheet
{
    public required string Name { get; init; }

    public required string Email { get; init; }

    public required bool HasPassword { get; init; }

    public required bool HasSecondStep { get; init; }

    public required int Passkeys { get; init; }

    public required int Sessions { get; init; }
}

internal sealed class ShowAccountHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<ShowAccount, AccountSheet>
{
    public Task<AccountSheet> Handle(ShowAccount query, CancellationToken ct) => db.Accounts
        .Where(account => account.Id == user.Id)
        .Select(account => new AccountSheet
        {
            Name = account.FirstName + " " + account.LastName,
            Email = account.Email!, // an account has one
            HasPassword = account.PasswordHash != null,
            HasSecondStep = account.TwoFactorEnabled,
            Passkeys = db.AccountPasskeys.Count(key => key.UserId == account.Id),
            Sessions = db.Sessions.Count(session => session.AccountId == account.Id && session.RevokedAt == null),
        })
        .SingleAsync(ct);
}
