using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Security;

/// <summary>
/// Erases what has let nobody in for 30 days: links that were used or are over, letters that were given up (they hold
/// addresses), passkeys and one-time codes of closed accounts.
/// </summary>
/// <param name="DryRun">Counts, and erases nothing.</param>
internal sealed record PurgeSecrets(bool DryRun = false) : IRequest<PurgedSecrets>;

internal sealed class PurgeSecretsHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<PurgeSecrets, PurgedSecrets>
{
    public const int DaysKept = 30;

    private const int Batch = 500;

    public async Task<PurgedSecrets> Handle(PurgeSecrets command, CancellationToken ct)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-DaysKept);
        var links = db.AccessLinks.Where(link => (link.UsedAt ?? link.ExpiresAt) < before).OrderBy(link => link.Id);
        var letters = db.WaitingLetters.Where(letter => letter.DueAt == null && letter.PostedAt < before).OrderBy(letter => letter.Id);
        var keys = db.AccountPasskeys.Where(key => db.Accounts.Any(account => account.Id == key.UserId && account.ClosedAt < before));
        var codes = db.Accounts.Where(account => account.ClosedAt < before
            && (account.TwoFactorEnabled || db.Set<IdentityUserToken<Guid>>().Any(token => token.UserId == account.Id)));
        var purged = new PurgedSecrets
        {
            Links = command.DryRun ? await links.CountAsync(ct) : await EraseAsync(links, ct),
            Letters = command.DryRun ? await letters.CountAsync(ct) : await EraseAsync(letters, ct),
            Passkeys = await keys.CountAsync(ct),
            Codes = await codes.CountAsync(ct),
        };
        if (!command.DryRun)
        {
            var withKeys = await keys.Select(key => key.UserId).ToListAsync(ct);
            var withCodes = await codes.Select(account => account.Id).ToListAsync(ct);
            await ForgetAsync(withKeys.Union(withCodes), ct);
        }

        return purged;
    }

    private async Task<int> EraseAsync<T>(IOrderedQueryable<T> over, CancellationToken ct)
        where T : class
    {
        for (var erased = 0; ;)
        {
            var some = await over.Take(Batch).ToListAsync(ct);
            db.RemoveRange(some);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            erased += some.Count;
            if (some.Count < Batch)
            {
                return erased;
            }
        }
    }

    /// <summary>Opened again, such an account asks for its password alone.</summary>
    private async Task ForgetAsync(IEnumerable<Guid> accountIds, CancellationToken ct)
    {
        foreach (var id in accountIds)
        {
            if (await db.Accounts.SingleOrDefaultAsync(one => one.Id == id && one.ClosedAt != null, ct) is not { } account)
            {
                continue; // opened again just now
            }

            if (await db.RemovePasskeysAsync(id, ct) > 0)
            {
                db.Enqueue(notes.By(Guid.Empty, AccountActions.PasskeyRemoved, id, id));
            }

            if (account.TwoFactorEnabled)
            {
                db.Enqueue(notes.By(Guid.Empty, AccountActions.SecondStepChanged, id, id));
            }

            await db.StopSecondStepAsync(account, ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
