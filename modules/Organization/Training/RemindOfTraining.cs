using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>
/// Posts a letter to each advisor under contract whose module of this year is not noted; returns how many. Asked again
/// within a month, it posts none: the record knows the day of the last letter.
/// </summary>
internal sealed record RemindOfTraining : IRequest<int>;

internal sealed class RemindOfTrainingHandler(OrganizationDbContext db, TimeProvider clock) : IRequestHandler<RemindOfTraining, int>
{
    private const int Batch = 200;

    public async Task<int> Handle(RemindOfTraining request, CancellationToken cancellationToken)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var advisors = await Concerned(today).ToListAsync(cancellationToken);
        var posted = 0;
        foreach (var some in advisors.Chunk(Batch))
        {
            posted += await RemindAsync(some.ToDictionary(one => one.Id, one => one.Email!), today, cancellationToken); // asked for below
            db.ChangeTracker.Clear();
        }

        return posted;
    }

    private IQueryable<Account> Concerned(DateOnly today)
    {
        var bit = TrainingModule.BitOf(today.Year);
        var done = db.TrainingRecords.Where(record => (record.ModuleYearBits & bit) != 0).Select(record => record.AdvisorId);
        var employed = db.Contracts.On(today).Where(contract => contract.AdvisorId != null).Select(contract => contract.AdvisorId!.Value); // asked
        return db.Accounts.AsNoTracking()
            .Where(account => account.ClosedAt == null && account.Email != null && employed.Contains(account.Id) && !done.Contains(account.Id))
            .OrderBy(account => account.Id);
    }

    private async Task<int> RemindAsync(IReadOnlyDictionary<Guid, string> addresses, DateOnly today, CancellationToken ct)
    {
        var ids = addresses.Keys.ToList();
        var records = await db.TrainingRecords.Where(record => ids.Contains(record.AdvisorId)).ToDictionaryAsync(record => record.AdvisorId, ct);
        var letters = new List<WaitingLetter>();
        foreach (var (id, address) in addresses)
        {
            var record = records.GetValueOrDefault(id) ?? db.TrainingRecords.Add(TrainingRecord.Open(id)).Entity;
            if (record.Remind(today))
            {
                letters.Add(WaitingLetter.Post(LetterKind.TrainingReminder, address, id, clock.GetUtcNow()));
            }
        }

        db.Post(clock.GetUtcNow(), letters);
        await db.SaveChangesAsync(ct);
        return letters.Count;
    }
}
