using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>
/// Opens an administrator's account, or gives the role to the one of that address; answers with the secret of a link to
/// choose a password. For who runs the host: there is no page for it.
/// </summary>
internal sealed record InviteAdministrator(string Email, string FirstName, string LastName) : IRequest<Result<string>>;

internal sealed class InviteAdministratorHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<InviteAdministrator, Result<string>>
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<Result<string>> Handle(InviteAdministrator command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var email = EmailAddress.Normalize(command.Email.Trim());
        var account = await db.Accounts.Include(one => one.Roles).SingleOrDefaultAsync(one => one.NormalizedEmail == email, ct);
        if (account is null)
        {
            var opening = new AccountOpening
            {
                Id = Guid.CreateVersion7(now),
                FirstName = command.FirstName,
                LastName = command.LastName,
                Email = command.Email,
                Roles = [],
                At = now.UtcDateTime,
            };
            if (!Account.Open(opening).TryGet(out account, out var refusal))
            {
                return refusal;
            }

            db.Accounts.Add(account);
            db.AccountUses.Add(AccountUse.Begin(account.Id, DateOnly.FromDateTime(now.UtcDateTime)));
        }
        else if (account.ClosedAt is not null)
        {
            return AccountRefusals.AccountIsClosed;
        }
        else if (account.Roles.All(held => held.Role != Role.Administrator))
        {
            db.Enqueue(notes.By(Guid.Empty, AccountActions.RolesChanged, account.Id, account.Id, "rôles"));
        }

        account.Give(Role.Administrator);
        db.Enqueue(notes.By(Guid.Empty, AccountActions.Invited, account.Id, account.Id)); // the link lets in whoever holds it
        var (link, secret) = AccessLink.Give(account.Id, Lifetime, now.UtcDateTime);
        db.AccessLinks.Add(link);
        await db.SaveChangesAsync(ct);
        return secret;
    }
}
