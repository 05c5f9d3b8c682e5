using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>Adds a visitor's answers to the month of the current advisor; null once it is counted. A form counts once.</summary>
internal sealed record CountFeelings : IRequest<Refusal?>
{
    /// <summary>Drawn by chance when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required FeelingAnswers Answers { get; init; }
}

internal sealed class CountFeelingsHandler(ActivityReportingDbContext db, PersonMomentReader reader) : IRequestHandler<CountFeelings, Refusal?>
{
    private const int MaxAttempts = 20; // each failure is another visitor's save

    public async Task<Refusal?> Handle(CountFeelings command, CancellationToken ct)
    {
        if (command.Answers.IsBlank)
        {
            return FeelingRefusals.NothingAnswered;
        }

        var at = await reader.ReadAsync(ct);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await CountAsync(command, at.AdvisorId, Month.Of(at.Today), ct);
                return null;
            }
            catch (DbUpdateException overtaken) when (attempt < MaxAttempts && (overtaken is DbUpdateConcurrencyException || overtaken.IsUniqueViolation()))
            {
                db.ChangeTracker.Clear(); // the same form, or the month's first other one: looked at again
            }
        }
    }

    private async Task CountAsync(CountFeelings command, Guid advisorId, Month month, CancellationToken ct)
    {
        if (await db.SpentFeelingForms.AsNoTracking().AnyAsync(one => one.Id == command.Id, ct))
        {
            return;
        }

        var first = month.First;
        var tally = await db.FeelingTallies.SingleOrDefaultAsync(one => one.AdvisorId == advisorId && one.Month == first, ct)
            ?? db.FeelingTallies.Add(FeelingTally.Open(advisorId, month)).Entity;
        tally.Count(command.Answers);
        db.SpentFeelingForms.Add(SpentForm.Of(command.Id, month));
        await db.SaveChangesAsync(ct);
    }
}
