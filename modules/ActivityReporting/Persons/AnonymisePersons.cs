using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Takes the name of each person whose last contact is more than twelve months ago away; returns how many.</summary>
/// <param name="DryRun">Counts, and takes nothing away.</param>
internal sealed record AnonymisePersons(bool DryRun = false) : IRequest<int>;

internal sealed class AnonymisePersonsHandler(
    ActivityReportingDbContext db, AuditNotes notes, TimeProvider clock, PersonBelongings belongings)
    : IRequestHandler<AnonymisePersons, int>
{
    private const int Batch = 200;

    public async Task<int> Handle(AnonymisePersons command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var oldest = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock).AddMonths(-FollowedPerson.MonthsKept);
        var over = db.FollowedPersons.Where(one => one.LastContactOn < oldest && one.AnonymisedAt == null && one.MergedAt == null);
        if (command.DryRun)
        {
            return await over.CountAsync(ct);
        }

        for (var done = 0; ; )
        {
            var due = await over.OrderBy(one => one.LastContactOn).ThenBy(one => one.Id).Take(Batch).ToListAsync(ct);
            foreach (var person in due)
            {
                person.Anonymise(now);
                db.Enqueue(notes.By(Guid.Empty, PersonActions.Expired, person.Id));
            }

            await belongings.EraseAsync(due.ConvertAll(person => person.Id), ct);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            done += due.Count;
            if (due.Count < Batch)
            {
                return done;
            }
        }
    }
}
