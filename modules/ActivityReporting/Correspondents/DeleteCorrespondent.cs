using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

/// <summary>Takes somebody out of one's own address book for good; false when there is none of that id.</summary>
internal sealed record DeleteCorrespondent(Guid Id) : IRequest<bool>;

internal sealed class DeleteCorrespondentHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<DeleteCorrespondent, bool>
{
    public async Task<bool> Handle(DeleteCorrespondent command, CancellationToken ct)
    {
        if (await db.Correspondents.SingleOrDefaultAsync(one => one.Id == command.Id && one.AdvisorId == user.Id, ct) is not { } correspondent)
        {
            return false;
        }

        db.Correspondents.Remove(correspondent);
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
