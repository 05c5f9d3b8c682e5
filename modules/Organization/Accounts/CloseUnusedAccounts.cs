using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>
/// Warns the people of accounts that nobody has used for a year, twice, and closes them then. What they did stays, and
/// counts. Demonstration accounts are left alone, and so is the last administrator: nobody else could let people in.
/// </summary>
/// <param name="DryRun">Counts, and does nothing.</param>
internal sealed record CloseUnusedAccounts(bool DryRun = false) : IRequest<UnusedAccounts>;

internal sealed class CloseUnusedAccountsHandler(OrganizationDbContext db, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<CloseUnusedAccounts, UnusedAccounts>
{
    private const int Batch = 200;

    public async Task<UnusedAccounts> Handle(CloseUnusedAccounts command, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var silentSince = today.AddMonths(-AccountUse.MonthsUntilWarned);
        var administrators = await db.Accounts
            .Where(account => account.ClosedAt == null && !account.IsDemo && account.Roles.Any(held => held.Role == Role.Administrator))
            .Select(account => account.Id)
            .ToHashSetAsync(ct);
        var (warned, closed, after) = (0, 0, Guid.Empty);
        while (true)
        {
            var last = after;
            var silent = await db.AccountUses
                .Where(use => use.LastDay <= silentSince && use.AccountId.CompareTo(last) > 0)
                .Join(db.Accounts.Where(account => account.ClosedAt == null && !account.IsDemo), use => use.AccountId, account => account.Id, (use, account) => new { use, account })
                .OrderBy(row => row.use.AccountId)
                .Take(Batch)
                .ToListAsync(ct);
            foreach (var row in silent)
            {
                var step = StepOf(row.use, today, administrators);
                (warned, closed) = (warned + (step == UnusedStep.Warn ? 1 : 0), closed + (step == UnusedStep.Close ? 1 : 0));
                if (!command.DryRun)
                {
                    Take(step, row.use, row.account, today);
                }
            }

            if (!command.DryRun)
            {
                await db.SaveChangesAsync(ct);
            }

            db.ChangeTracker.Clear();
            if (silent.Count < Batch)
            {
                return new(warned, closed);
            }

            after = silent[^1].use.AccountId;
        }
    }

    /// <param name="use">Of the account.</param>
    /// <param name="today">In UTC.</param>
    /// <param name="administrators">Those whose accounts are open; who is closed leaves it.</param>
    private static UnusedStep StepOf(AccountUse use, DateOnly today, HashSet<Guid> administrators)
    {
        var step = use.StepOn(today);
        if (step != UnusedStep.Close || !administrators.Contains(use.AccountId))
        {
            return step;
        }

        if (administrators.Count == 1)
        {
            return UnusedStep.None;
        }

        administrators.Remove(use.AccountId);
        return step;
    }

    private void Take(UnusedStep step, AccountUse use, Account account, DateOnly today)
    {
        var now = clock.GetUtcNow();
        switch (step)
        {
            case UnusedStep.Warn:
                use.Warn(today);
                db.Post(now, WaitingLetter.Post(LetterKind.UnusedAccount, account.Email!, account.Id, now)); // an account has one
                break;
            case UnusedStep.Close:
                account.Close(now.UtcDateTime);
                db.Enqueue(notes.By(Guid.Empty, AccountActions.Closed, account.Id, account.Id));
                break;
        }
    }
}
