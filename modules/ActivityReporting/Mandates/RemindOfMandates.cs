using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>Tells of advisors whose mandates end soon, each mandate once; returns how many mandates.</summary>
internal sealed record RemindOfMandates : IRequest<int>;

internal sealed class RemindOfMandatesHandler(ActivityReportingDbContext db, TimeProvider clock) : IRequestHandler<RemindOfMandates, int>
{
    private const int Batch = 200;

    public async Task<int> Handle(RemindOfMandates command, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        for (var done = 0; ; )
        {
            var due = await db.Mandates.Ending(today)
                .Where(one => one.RemindedOn == null)
                .OrderBy(one => one.RemindOn).ThenBy(one => one.Id)
                .Take(Batch)
                .ToListAsync(ct);
            due.ForEach(mandate => mandate.Remind(today));
            foreach (var advisorId in due.Select(one => one.AdvisorId).Distinct())
            {
                db.Enqueue(new MandatesEnding { EventId = Guid.CreateVersion7(now), OccurredAt = now.UtcDateTime, AdvisorId = advisorId });
            }

            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateConcurrencyException)
            {
                db.ChangeTracker.Clear(); // one of them has just changed: look at these once more
                continue;
            }

            db.ChangeTracker.Clear();
            done += due.Count;
            if (due.Count < Batch)
            {
                return done;
            }
        }
    }
}
