using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>Counts wrong passwords and codes; tries made at the same instant are all counted.</summary>
internal sealed class SignInTries(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
{
    public Task FailedAsync(Account account, CancellationToken ct)
    {
        db.Enqueue(notes.By(Guid.Empty, AccountActions.SignInFailed, account.Id, account.Id));
        return SaveAsync(account, one => one.RememberFailure(clock.GetUtcNow()), ct);
    }

    public Task SucceededAsync(Account account, CancellationToken ct) =>
        account.AccessFailedCount == 0 ? Task.CompletedTask : SaveAsync(account, one => one.ForgetFailures(), ct);

    private async Task SaveAsync(Account account, Action<Account> change, CancellationToken ct)
    {
        for (var saved = false; !saved;)
        {
            change(account);
            try
            {
                await db.SaveChangesAsync(ct);
                saved = true;
            }
            catch (DbUpdateConcurrencyException)
            {
                await db.Entry(account).ReloadAsync(ct);
            }
        }
    }
}
