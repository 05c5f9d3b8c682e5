using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>Takes one's own « C’est juste » back; false when there is none.</summary>
internal sealed record WithdrawAcceptance(Month Month, QualityKind Kind, string Key) : IRequest<bool>;

internal sealed class WithdrawAcceptanceHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<WithdrawAcceptance, bool>
{
    public async Task<bool> Handle(WithdrawAcceptance command, CancellationToken ct)
    {
        var month = command.Month.First;
        var acceptance = await db.QualityAcceptances.SingleOrDefaultAsync(
            one => one.AdvisorId == user.Id && one.Month == month && one.Kind == command.Kind && one.Key == command.Key, ct);
        if (acceptance is null)
        {
            return false;
        }

        db.QualityAcceptances.Remove(acceptance);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // taken back twice
        }

        return true;
    }
}
