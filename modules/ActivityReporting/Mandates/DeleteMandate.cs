using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Mandates;

/// <summary>Takes the note of one's own mandate away for good: for one noted by mistake. False when there is none.</summary>
internal sealed record DeleteMandate(Guid Id) : IRequest<bool>;

internal sealed class DeleteMandateHandler(ActivityReportingDbContext db, ICurrentUser user, AuditNotes notes) : IRequestHandler<DeleteMandate, bool>
{
    public async Task<bool> Handle(DeleteMandate command, CancellationToken ct)
    {
        if (await db.Mandates.SingleOrDefaultAsync(one => one.Id == command.Id && one.AdvisorId == user.Id, ct) is not { } mandate)
        {
            return false;
        }

        db.Mandates.Remove(mandate);
        db.Enqueue(notes.Of(MandateActions.Deleted, mandate.PersonId));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // gone already, or just changed: it is shown as it is now
        }

        return true;
    }
}
