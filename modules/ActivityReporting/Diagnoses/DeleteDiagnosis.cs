using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>Takes one of one's own diagnoses away for good; the situation on the sheet stays. False when there is none.</summary>
internal sealed record DeleteDiagnosis(Guid PersonId, Guid Id) : IRequest<bool>;

internal sealed class DeleteDiagnosisHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<DeleteDiagnosis, bool>
{
    public async Task<bool> Handle(DeleteDiagnosis command, CancellationToken ct)
    {
        if (await db.Diagnoses.OwnAsync(command.PersonId, command.Id, user.Id, ct) is not { } diagnosis)
        {
            return false;
        }

        db.Diagnoses.Remove(diagnosis);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // gone already, or moved with its sheet: shown where it is now
        }

        return true;
    }
}
