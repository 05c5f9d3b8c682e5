using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>Takes the numbers of forms of months that are long over away; returns how many.</summary>
internal sealed record ForgetSpentForms : IRequest<int>;

internal sealed class ForgetSpentFormsHandler(ActivityReportingDbContext db, TimeProvider clock) : IRequestHandler<ForgetSpentForms, int>
{
    private const int Batch = 500;

    public async Task<int> Handle(ForgetSpentForms command, CancellationToken ct)
    {
        var before = Month.Of(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)).Previous.First;
        for (var done = 0; ; )
        {
            var old = await db.SpentFeelingForms.Where(one => one.Month < before).OrderBy(one => one.Month).ThenBy(one => one.Id).Take(Batch).ToListAsync(ct);
            db.SpentFeelingForms.RemoveRange(old);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            done += old.Count;
            if (old.Count < Batch)
            {
                return done;
            }
        }
    }
}
